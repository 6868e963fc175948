package io.github.mineweekly.newsletter;

import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.markdown.MarkdownDefaults;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.rule.Rules;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.settings.ReportSettings;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.theme.settings.Appearance;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The settings of a newsletter in a test, which names only what it is about. */
public final class TestSettings {
    private final Path project;
    private Path source;
    private Path output;
    private Path state;
    private String name = "周刊";
    private @Nullable String locale = "zh-CN";
    private @Nullable String siteUrl;
    private FeedSettings feeds = FeedSettings.of("io.example:weekly");
    private Visibility visibility = new Visibility(HiddenIssues.UNLISTED, false);
    private SeverityPolicy severities = SeverityPolicy.defaults();
    private FailOn failOn = FailOn.ERROR;
    private boolean allowEmpty;
    private String only = "";

    private TestSettings(Path project) {
        this.project = project;
        this.source = project;
        this.output = project.resolve("target/site/newsletter");
        this.state = project.resolve("target/newsletter");
    }

    /** A newsletter whose issues are in the project's folder itself. */
    public static TestSettings of(Path project) {
        return new TestSettings(project);
    }

    public TestSettings source(Path folder) {
        source = folder;
        return this;
    }

    public TestSettings output(Path folder) {
        output = folder;
        return this;
    }

    public TestSettings state(Path folder) {
        state = folder;
        return this;
    }

    /** @param tag of every page, or null to go by the text */
    public TestSettings named(String newsletter, @Nullable String tag) {
        name = newsletter;
        locale = tag;
        return this;
    }

    /** @param url of the newsletter's folder, or null if none is known */
    public TestSettings siteUrl(@Nullable String url) {
        siteUrl = url;
        return this;
    }

    public TestSettings feeds(FeedSettings settings) {
        feeds = settings;
        return this;
    }

    public TestSettings visibility(Visibility settings) {
        visibility = settings;
        return this;
    }

    public TestSettings severities(SeverityPolicy policy) {
        severities = policy;
        return this;
    }

    public TestSettings failOn(FailOn problems) {
        failOn = problems;
        return this;
    }

    public TestSettings allowEmpty(boolean allowed) {
        allowEmpty = allowed;
        return this;
    }

    /** @param paths from the project's folder, separated by commas; empty for all */
    public TestSettings only(String paths) {
        only = paths;
        return this;
    }

    public NewsletterSettings settings() {
        return new NewsletterSettings(
                new SourceSelection(project, source, List.of("**/*.md"), List.of(), 1_000_000),
                new FrontMatterSettings(LocalDate.of(2026, 1, 1), Set.of(), Rules.ALL),
                MarkdownDefaults.settings(),
                new ThemeSettings(name, "", locale, "1", siteUrl, Appearance.asItComes()),
                feeds,
                visibility,
                severities,
                failOn,
                new ReportSettings(project, null, "1", only),
                output,
                state,
                allowEmpty,
                2);
    }
}
