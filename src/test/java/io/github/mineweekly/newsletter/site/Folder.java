package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.markdown.MarkdownSettings;
import io.github.mineweekly.newsletter.site.output.Disk;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.rule.Rules;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.settings.ReportSettings;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.site.source.EncodablePaths;
import io.github.mineweekly.newsletter.theme.settings.Appearance;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder of issues in a test. */
public record Folder(Path directory) {
    /** Writes an issue with a title and a date. */
    public Folder issue(String key, String title, String date, String more) throws IOException {
        return file(key, "---\ntitle: " + title + "\ndate: " + date + "\n" + more + "---\n\n## 标题\n");
    }

    public Folder file(String key, String text) throws IOException {
        Path file = directory.resolve(key);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public Newsletter newsletter(SeverityPolicy severities, FailOn failOn) {
        Visibility visibility = new Visibility(HiddenIssues.UNLISTED, false);
        Path target = directory.resolve("target");
        return newsletter(
                severities, failOn, visibility, target.resolve("site/newsletter"), target.resolve("newsletter"));
    }

    private Newsletter newsletter(
            SeverityPolicy severities, FailOn failOn, Visibility visibility, Path site, Path state) {
        ThemeSettings theme = new ThemeSettings("周刊", "", "zh-CN", "1");
        return newsletter(theme, FeedSettings.of("io.example:weekly"), severities, failOn, visibility, site, state);
    }

    /** On a machine whose locale encodes names so. */
    public Newsletter newsletter(EncodablePaths encodable) {
        Path target = directory.resolve("target");
        return new Newsletter(
                settings(
                        sources(),
                        new ThemeSettings("周刊", "", "zh-CN", "1"),
                        FeedSettings.of("io.example:weekly"),
                        SeverityPolicy.defaults(),
                        FailOn.ERROR,
                        new Visibility(HiddenIssues.UNLISTED, false),
                        target.resolve("site/newsletter"),
                        target.resolve("newsletter"),
                        false),
                encodable,
                Disk.real());
    }

    private Newsletter newsletter(
            ThemeSettings theme,
            FeedSettings finding,
            SeverityPolicy severities,
            FailOn failOn,
            Visibility visibility,
            Path site,
            Path state) {
        return new Newsletter(settings(sources(), theme, finding, severities, failOn, visibility, site, state, false));
    }

    private SourceSelection sources() {
        return new SourceSelection(directory, directory, List.of("**/*.md"), List.of(), 1_000_000);
    }

    /** What most tests do not care about is as it comes. */
    static NewsletterSettings settings(
            SourceSelection sources,
            ThemeSettings theme,
            FeedSettings finding,
            SeverityPolicy severities,
            FailOn failOn,
            Visibility visibility,
            Path site,
            Path state,
            boolean allowEmpty) {
        return new NewsletterSettings(
                sources,
                new FrontMatterSettings(LocalDate.of(2026, 1, 1), Set.of(), Rules.ALL),
                MarkdownSettings.defaults(),
                theme,
                finding,
                visibility,
                severities,
                failOn,
                new ReportSettings(sources.projectDirectory(), null, "1"),
                site,
                state,
                allowEmpty,
                2);
    }

    /** Writes the site for an address, which may be null, and gives its folder and what the log says. */
    Rendering render(@Nullable String siteUrl, FeedSettings finding, Visibility visibility) throws IOException {
        Path target = directory.resolve("target");
        ThemeSettings theme = new ThemeSettings("周刊", "", "zh-CN", "1", siteUrl, Appearance.asItComes());
        return newsletter(
                        theme,
                        finding,
                        SeverityPolicy.defaults(),
                        FailOn.ERROR,
                        visibility,
                        target.resolve("site/newsletter"),
                        target.resolve("newsletter"))
                .render();
    }

    /** Which no problem stops from being built. */
    public Newsletter newsletter(Visibility visibility, Path site, Path state) {
        return newsletter(SeverityPolicy.defaults(), FailOn.NEVER, visibility, site, state);
    }

    public List<String> found() throws IOException {
        return found(SeverityPolicy.defaults());
    }

    public List<String> found(SeverityPolicy severities) throws IOException {
        return newsletter(severities, FailOn.ERROR).validate().diagnostics().stream()
                .map(Folder::line)
                .toList();
    }

    static String line(Diagnostic diagnostic) {
        return diagnostic.location().path() + ":"
                + diagnostic.location().start().line() + ","
                + diagnostic.location().start().column() + " "
                + diagnostic.severity().label() + " " + diagnostic.rule().id() + " " + diagnostic.message()
                + (diagnostic.help() == null ? "" : " | " + diagnostic.help());
    }
}
