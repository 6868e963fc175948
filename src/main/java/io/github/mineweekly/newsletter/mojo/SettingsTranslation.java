package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.frontmatter.FrontMatterSettings;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.HtmlMode;
import io.github.mineweekly.newsletter.markdown.MarkdownSettings;
import io.github.mineweekly.newsletter.markdown.SoftBreaks;
import io.github.mineweekly.newsletter.site.NewsletterSettings;
import io.github.mineweekly.newsletter.site.SourceSelection;
import io.github.mineweekly.newsletter.site.Visibility;
import io.github.mineweekly.newsletter.theme.ThemeSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** From a goal's parameters to one settings record; a wrong value is told with what is allowed. */
final class SettingsTranslation {
    private static final ZoneOffset FIRST_ON_EARTH = ZoneOffset.ofHours(14);

    private final AbstractNewsletterMojo mojo;

    SettingsTranslation(AbstractNewsletterMojo mojo) {
        this.mojo = mojo;
    }

    NewsletterSettings settings() throws MojoExecutionException {
        Path project = mojo.project.getBasedir().toPath();
        Path target = Path.of(mojo.project.getBuild().getDirectory());
        return new NewsletterSettings(
                new SourceSelection(
                        project,
                        mojo.sourceDirectory.toPath(),
                        orElse(mojo.includes, List.of("**/*.md")),
                        orElse(mojo.excludes, List.of()),
                        mojo.maxFileSize),
                new FrontMatterSettings(today(), Set.copyOf(orElse(mojo.extraKeys, List.of()))),
                new MarkdownSettings(outline(), HtmlMode.ESCAPE, SoftBreaks.AUTO),
                new ThemeSettings(
                        mojo.name == null || mojo.name.isBlank() ? mojo.project.getArtifactId() : mojo.name,
                        mojo.description == null ? "" : mojo.description,
                        mojo.locale,
                        mojo.execution.getVersion()),
                new Visibility(mojo.hiddenIssues, mojo.drafts),
                mojo.outputDirectory.toPath(),
                target.resolve("newsletter"),
                mojo.threads > 0 ? mojo.threads : Runtime.getRuntime().availableProcessors());
    }

    private LocalDate today() throws MojoExecutionException {
        if (mojo.today == null || mojo.today.isBlank()) {
            return LocalDate.now(FIRST_ON_EARTH);
        }
        try {
            return LocalDate.parse(mojo.today);
        } catch (DateTimeParseException e) {
            throw new MojoExecutionException(
                    "newsletter.today is `" + mojo.today + "`; it must be a date as `2026-01-31`", e);
        }
    }

    private Outline outline() throws MojoExecutionException {
        return Outline.parse(mojo.outline)
                .orElseThrow(() -> new MojoExecutionException("newsletter.outline is `" + mojo.outline
                        + "`; it must be `false`, `deep`, a level from 1 to 6, or `[low, high]`"));
    }

    private static List<String> orElse(@Nullable List<String> given, List<String> fallback) {
        return given == null || given.isEmpty() ? fallback : given;
    }
}
