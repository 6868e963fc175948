package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.MarkdownSettings;
import io.github.mineweekly.newsletter.markdown.inline.SoftBreaks;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.settings.ReportSettings;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** From a goal's parameters to one settings record; a wrong value is told with what is allowed. */
final class SettingsFactory {
    private final AbstractNewsletterMojo mojo;

    SettingsFactory(AbstractNewsletterMojo mojo) {
        this.mojo = mojo;
    }

    private @Nullable String locale() {
        return mojo.locale == null || mojo.locale.isBlank() ? null : mojo.locale;
    }

    NewsletterSettings settings() throws MojoExecutionException {
        Path target = Path.of(mojo.project.getBuild().getDirectory());
        AppearanceFactory look = new AppearanceFactory(mojo);
        SourceSettingsFactory source = new SourceSettingsFactory(mojo);
        return new NewsletterSettings(
                source.sources(),
                source.frontMatter(),
                new MarkdownSettings(
                        outline(),
                        EnumParameter.of("html", mojo.html, HtmlMode.class),
                        EnumParameter.of("softBreaks", mojo.softBreaks, SoftBreaks.class),
                        locale()),
                new ThemeSettings(
                        mojo.name == null || mojo.name.isBlank() ? mojo.project.getArtifactId() : mojo.name,
                        mojo.description == null ? "" : mojo.description,
                        locale(),
                        mojo.execution.getVersion(),
                        look.siteUrl(),
                        look.look()),
                new FeedSettingsFactory(mojo).finding(),
                new Visibility(EnumParameter.of("hiddenIssues", mojo.hiddenIssues, HiddenIssues.class), mojo.drafts),
                source.severities(),
                EnumParameter.of("failOn", mojo.failOn, FailOn.class),
                new ReportSettings(mojo.surroundings().repository(), sarifFile(target), mojo.execution.getVersion()),
                mojo.outputDirectory.toPath(),
                target.resolve("newsletter"),
                mojo.allowEmpty,
                mojo.threads > 0 ? mojo.threads : Runtime.getRuntime().availableProcessors());
    }

    private @Nullable Path sarifFile(Path target) {
        if (mojo.sarifFile != null) {
            return mojo.sarifFile.toPath();
        }
        if (!mojo.surroundings().hasPom()) {
            return null;
        }
        return target.resolve("newsletter").resolve(executionFolder()).resolve("diagnostics.sarif");
    }

    /** Empty for the executions that have no id of their own: {@code default}, {@code default-cli} and the like. */
    private String executionFolder() {
        String id = mojo.execution.getExecutionId();
        return id == null || id.startsWith("default") ? "" : id.replaceAll("[^A-Za-z0-9_-]", "_");
    }

    private Outline outline() throws MojoExecutionException {
        return Outline.parse(mojo.outline)
                .orElseThrow(() -> new MojoExecutionException("newsletter.outline is `" + mojo.outline
                        + "`; it must be `false`, `deep`, a level from 1 to 6, or `[low, high]`"));
    }
}
