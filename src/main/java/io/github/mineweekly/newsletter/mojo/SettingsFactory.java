package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.MarkdownSettings;
import io.github.mineweekly.newsletter.markdown.inline.SoftBreaks;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.mojo.build.EditLink;
import io.github.mineweekly.newsletter.mojo.build.ExecutionFolder;
import io.github.mineweekly.newsletter.mojo.build.FileParameter;
import io.github.mineweekly.newsletter.mojo.build.FolderAddress;
import io.github.mineweekly.newsletter.mojo.build.SitePlace;
import io.github.mineweekly.newsletter.mojo.build.WrongParameter;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.settings.ReportSettings;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.site.source.StyleSheetFiles;
import io.github.mineweekly.newsletter.text.LanguageTag;
import io.github.mineweekly.newsletter.text.WebAddress;
import io.github.mineweekly.newsletter.theme.settings.Appearance;
import io.github.mineweekly.newsletter.theme.settings.NavigationLink;
import io.github.mineweekly.newsletter.theme.settings.Subscription;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import io.github.mineweekly.newsletter.theme.template.DatePattern;
import io.github.mineweekly.newsletter.theme.template.Overrides;
import io.github.mineweekly.newsletter.theme.template.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** From a goal's parameters to one settings record; a wrong value is reported with what is allowed. */
final class SettingsFactory {
    private static final String PROJECT_SITE = "../index.html";

    /** The plugin's folder in the build directory: reports, state, the schema. */
    static final String OWN_FOLDER = "newsletter";

    /** Of what other sites show beside a link. */
    private static final Pattern IMAGE = Pattern.compile("\\.(?:png|jpe?g|webp)$", Pattern.CASE_INSENSITIVE);

    private final AbstractNewsletterMojo mojo;

    SettingsFactory(AbstractNewsletterMojo mojo) {
        this.mojo = mojo;
    }

    NewsletterSettings settings() throws MojoExecutionException {
        SourceSettingsFactory.atLeast(0, "logLimit", mojo.logLimit);
        SourceSettingsFactory.atLeast(0, "threads", mojo.threads);
        Path kept = mojo.buildDirectory().resolve(OWN_FOLDER);
        SourceSettingsFactory source = new SourceSettingsFactory(mojo, Clock.systemUTC());
        Appearance appearance = appearance();
        return new NewsletterSettings(
                source.sources(),
                source.frontMatter(),
                new MarkdownSettings(
                        outline(),
                        EnumParameter.of("html", mojo.html, HtmlMode.class),
                        EnumParameter.of("softBreaks", mojo.softBreaks, SoftBreaks.class),
                        locale(),
                        siteUrl(),
                        mojo.markdownTwins,
                        new Vocabulary(new Overrides(appearance.templateDirectory()))::containerTitle),
                new ThemeSettings(
                        mojo.name == null || mojo.name.isBlank() ? mojo.project.getArtifactId() : mojo.name,
                        mojo.description == null ? "" : mojo.description,
                        locale(),
                        mojo.execution.getVersion(),
                        siteUrl(),
                        appearance),
                feeds(),
                new Visibility(
                        EnumParameter.of("hiddenIssues", mojo.hiddenIssues, HiddenIssues.class),
                        mojo.drafts,
                        source.publishUntil(mojo.publishUntil)),
                source.severities(),
                EnumParameter.of("failOn", mojo.failOn, FailOn.class),
                new ReportSettings(
                        mojo.environment().repository(),
                        sarifFile(),
                        mojo.environment().gitLab() ? reportFile("gl-code-quality-report.json") : null,
                        kept.resolve(ExecutionFolder.of(mojo.execution)),
                        ExecutionFolder.of(mojo.execution),
                        mojo.execution.getVersion(),
                        source.onlyPaths()),
                FileParameter.ownFolder("outputDirectory", mojo.outputDirectory),
                kept,
                mojo.allowEmpty,
                mojo.threads > 0 ? mojo.threads : Runtime.getRuntime().availableProcessors());
    }

    private @Nullable Path sarifFile() throws MojoExecutionException {
        if (mojo.sarifFile != null) {
            return FileParameter.notFolder("sarifFile", mojo.sarifFile);
        }
        if (!mojo.environment().hasPom()) {
            return null;
        }
        return reportFile("diagnostics.sarif");
    }

    /** Without a pom Maven knows no build directory. */
    private Path reportFile(String name) {
        Path target = mojo.environment().hasPom()
                ? mojo.buildDirectory()
                : mojo.environment().base().resolve("target");
        return target.resolve(OWN_FOLDER)
                .resolve(ExecutionFolder.of(mojo.execution))
                .resolve(name);
    }

    private Outline outline() throws MojoExecutionException {
        return Outline.parse(mojo.outline.strip())
                .orElseThrow(() -> WrongParameter.of(
                        "outline", mojo.outline, "`false`, `deep`, a level from 1 to 6, or `[low, high]`"));
    }

    private @Nullable String locale() throws MojoExecutionException {
        String given = blankToNull(mojo.locale);
        return given == null
                ? null
                : LanguageTag.of(given)
                        .orElseThrow(() -> WrongParameter.of("locale", given, "a language as `zh-CN` or `zh-TW`"));
    }

    private FeedSettings feeds() throws MojoExecutionException {
        SourceSettingsFactory.atLeast(1, "feedSize", mojo.feedSize);
        String project = mojo.project.getGroupId() + ":" + mojo.project.getArtifactId();
        return new FeedSettings(
                project,
                place().id(project),
                mojo.author == null || mojo.author.contains("${") ? "" : mojo.author.strip(),
                sectionAliases(),
                mojo.feedSize,
                mojo.markdownTwins);
    }

    private Map<String, String> sectionAliases() throws MojoExecutionException {
        Map<String, String> aliases = new TreeMap<>();
        for (Map.Entry<String, String> alias :
                (mojo.sectionAliases == null ? Map.<String, String>of() : mojo.sectionAliases).entrySet()) {
            if (alias.getValue() == null || alias.getValue().isBlank()) {
                throw new MojoExecutionException("newsletter.sectionAliases has no name for `" + alias.getKey()
                        + "`; it must be the name of the section that it counts as");
            }
            aliases.put(alias.getKey(), alias.getValue().strip());
        }
        return aliases;
    }

    private Appearance appearance() throws MojoExecutionException {
        return new Appearance(
                FileParameter.file("logo", mojo.logo),
                image(),
                css(),
                FileParameter.folder("templateDirectory", mojo.templateDirectory),
                dateFormat(),
                editLink(),
                mojo.footer == null ? "" : mojo.footer,
                navigation(),
                subscription(),
                projectSite());
    }

    private @Nullable Path css() throws MojoExecutionException {
        Path file = FileParameter.file("css", mojo.css);
        String lost = file == null
                ? null
                : StyleSheetFiles.unpublished(file, new SourceFiles(mojo.sourceDirectory.toPath()))
                        .orElse(null);
        if (file != null && lost != null) {
            String moved = "../" + lost.substring(lost.lastIndexOf('/') + 1);
            throw WrongParameter.because(
                    "css",
                    file,
                    "; it names `" + lost + "`, which is not published: move the file into the folder `public` beside"
                            + " the issues and write `" + moved + "`");
        }
        return file;
    }

    private @Nullable Path image() throws MojoExecutionException {
        Path file = FileParameter.file("image", mojo.image);
        if (file != null && !IMAGE.matcher(file.toString()).find()) {
            throw WrongParameter.of("image", file, "a PNG, JPEG or WebP file, which other sites show");
        }
        return file;
    }

    /** The address of the newsletter's folder with its last slash; null if none is known. */
    @Nullable
    String siteUrl() throws MojoExecutionException {
        String given = blankToNull(mojo.siteUrl);
        if (given == null) {
            return place().address(mojo.project).orElse(null);
        }
        return FolderAddress.of(given)
                .orElseThrow(() -> WrongParameter.of(
                        "siteUrl", given, "an address as `https://example.org/newsletter/`, of the folder"));
    }

    private SitePlace place() {
        return SitePlace.of(
                mojo.project, mojo.environment().base(), mojo.buildDirectory(), mojo.outputDirectory.toPath());
    }

    /** The project's own site is one folder up, if it was generated at all. */
    private @Nullable String projectSite() {
        Path index = mojo.outputDirectory.toPath().resolve(PROJECT_SITE).normalize();
        return Files.isRegularFile(index) ? PROJECT_SITE : null;
    }

    private @Nullable String dateFormat() throws MojoExecutionException {
        String pattern = blankToNull(mojo.dateFormat);
        if (pattern == null) {
            return null;
        }
        String problem = DatePattern.problem(pattern);
        if (!problem.isEmpty()) {
            throw WrongParameter.because("dateFormat", pattern, "; " + problem);
        }
        return pattern;
    }

    /** Without the place of the path it would be one address on all pages; without a scheme a path of the site. */
    private @Nullable String editLink() throws MojoExecutionException {
        String pattern = blankToNull(mojo.editLink);
        if (pattern == null) {
            return null;
        }
        boolean complete =
                pattern.startsWith("/") || !WebAddress.scheme(pattern).isEmpty();
        if (!complete || !pattern.contains("{path}")) {
            throw WrongParameter.of("editLink", pattern, "an address as `https://example.org/edit/{path}`");
        }
        try {
            return EditLink.below(pattern, mojo.environment().base(), mojo.sourceDirectory.toPath());
        } catch (IOException e) {
            throw new MojoExecutionException(FailureReason.sentence(e));
        }
    }

    private List<NavigationLink> navigation() throws MojoExecutionException {
        List<NavigationLink> links = new ArrayList<>();
        for (AbstractNewsletterMojo.Link link :
                mojo.navigation == null ? List.<AbstractNewsletterMojo.Link>of() : mojo.navigation) {
            if (link.title == null || link.url == null) {
                throw new MojoExecutionException("a link of newsletter.navigation has no `title` or no `url`");
            }
            if (link.url.startsWith("www.")) {
                throw new MojoExecutionException("a link of newsletter.navigation leads to `" + link.url
                        + "`, a file of the newsletter; for an address write `https://" + link.url + "`");
            }
            links.add(new NavigationLink(link.title, link.url));
        }
        return links;
    }

    private Subscription subscription() throws MojoExecutionException {
        AbstractNewsletterMojo.Subscribe given = mojo.subscribe;
        if (given == null) {
            return Subscription.none();
        }
        String action = blankToNull(given.action);
        if (action != null && !action.matches("(?i:https)://[^/\\s][^\\s]*")) {
            throw new MojoExecutionException("newsletter.subscribe has the action `" + action
                    + "`; it must be an address as `https://example.org/subscribe`");
        }
        String field = blankToNull(given.field);
        String label = blankToNull(given.qrLabel);
        return new Subscription(
                action,
                field == null ? "email" : field,
                FileParameter.file("subscribe.qrCode", given.qrCode),
                label == null ? "" : label);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
