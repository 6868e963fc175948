package io.github.mineweekly.newsletter;

import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterSettings;
import io.github.mineweekly.newsletter.frontmatter.rule.KeyDefinition;
import io.github.mineweekly.newsletter.frontmatter.rule.TeamKey;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.issue.Today;
import io.github.mineweekly.newsletter.markdown.MarkdownSettings;
import io.github.mineweekly.newsletter.markdown.inline.SoftBreaks;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.rule.Rules;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.settings.ReportSettings;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.theme.settings.Appearance;
import io.github.mineweekly.newsletter.theme.settings.Subscription;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import io.github.mineweekly.newsletter.theme.template.Overrides;
import io.github.mineweekly.newsletter.theme.template.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The settings of a newsletter in a test, which names only what it is about. */
public final class TestSettings {
    /** Every rule at its default. */
    public static final SeverityPolicy SEVERITIES = new SeverityPolicy(Map.of(), null);

    public static final FeedSettings FEEDS =
            new FeedSettings("io.example:weekly", "io.example:weekly", "", Map.of(), FeedSettings.FEED_SIZE, false);

    /** Hidden issues have a page, drafts have none. */
    public static final Visibility VISIBILITY = new Visibility(HiddenIssues.UNLISTED, false);

    private final Path project;
    private Path source;
    private Path output;
    private Path state;
    private String name = "周刊";
    private String description = "";
    private String version = "1";
    private @Nullable Path sarif;
    private @Nullable Path codeQuality;
    private @Nullable Path delivery;
    private @Nullable String locale = "zh-CN";
    private @Nullable String siteUrl;
    private Appearance look = appearance(null);
    private FeedSettings feeds = FEEDS;
    private Visibility visibility = VISIBILITY;
    private SeverityPolicy severities = SEVERITIES;
    private FailOn failOn = FailOn.ERROR;
    private Today today = Today.of(LocalDate.of(2026, 1, 1));
    private boolean allowEmpty;
    private String only = "";
    private int threads = 2;
    private HtmlMode html = HtmlMode.SANITIZE;
    private Outline outline = Outline.levels(2, 3);
    private SoftBreaks softBreaks = SoftBreaks.AUTO;
    private String[] extraKeys = {};
    private List<TeamKey> keys = List.of();

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

    /** @param sentence about the newsletter, or empty */
    public TestSettings description(String sentence) {
        description = sentence;
        return this;
    }

    /** @param plugin the version that pages name */
    public TestSettings version(String plugin) {
        version = plugin;
        return this;
    }

    /** @param url of the newsletter's folder, or null if none is known */
    public TestSettings siteUrl(@Nullable String url) {
        siteUrl = url;
        return this;
    }

    public TestSettings look(Appearance appearance) {
        look = appearance;
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

    /** @param day after which an issue's date is in the future */
    public TestSettings today(LocalDate day) {
        return today(Today.of(day));
    }

    /** @param now when the newsletter is read */
    public TestSettings today(Today now) {
        today = now;
        return this;
    }

    public TestSettings threads(int number) {
        threads = number;
        return this;
    }

    public TestSettings html(HtmlMode mode) {
        html = mode;
        return this;
    }

    /** @param levels of the headings in the outline of an issue that does not say */
    public TestSettings outline(Outline levels) {
        outline = levels;
        return this;
    }

    public TestSettings softBreaks(SoftBreaks mode) {
        softBreaks = mode;
        return this;
    }

    /** @param keys which the team allows */
    public TestSettings extraKeys(String... keys) {
        extraKeys = keys;
        return this;
    }

    /** @param asked what the team asks of keys */
    public TestSettings keys(List<KeyDefinition> asked) {
        keys = KeyDefinition.parse(asked);
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

    /** @param sarifFile and the other: where the problems are written for code hosts */
    public TestSettings reports(Path sarifFile, Path codeQualityFile) {
        sarif = sarifFile;
        codeQuality = codeQualityFile;
        return this;
    }

    /** @param folder where it is told what changed */
    public TestSettings delivery(Path folder) {
        delivery = folder;
        return this;
    }

    /** Which files are issues. */
    public SourceSelection sources() {
        return new SourceSelection(project, source, List.of("**/*.md"), List.of(), 10_000_000);
    }

    /** @param extraKeys which the team allows */
    public static FrontMatterSettings frontMatter(LocalDate today, String... extraKeys) {
        return frontMatter(Today.of(today), extraKeys);
    }

    public static FrontMatterSettings frontMatter(Today today, String... extraKeys) {
        return new FrontMatterSettings(today, Set.of(extraKeys), List.of(), true, Rules.ALL);
    }

    public static MarkdownSettings markdown() {
        return markdown(Outline.levels(2, 3), HtmlMode.SANITIZE, SoftBreaks.AUTO);
    }

    public static MarkdownSettings markdown(Outline outline, HtmlMode html, SoftBreaks softBreaks) {
        return markdown(outline, html, softBreaks, null, null, null);
    }

    /** @param templates the folder of the team's own words, or null */
    private static MarkdownSettings markdown(
            Outline outline,
            HtmlMode html,
            SoftBreaks softBreaks,
            @Nullable String locale,
            @Nullable String siteUrl,
            @Nullable Path templates) {
        return new MarkdownSettings(
                outline,
                html,
                softBreaks,
                locale,
                siteUrl,
                false,
                new Vocabulary(new Overrides(templates))::containerTitle);
    }

    /** @param templates the folder of the team's own, or null */
    public static Appearance appearance(@Nullable Path templates) {
        return new Appearance(null, null, null, templates, null, null, "", List.of(), Subscription.none(), null);
    }

    public NewsletterSettings settings() {
        return new NewsletterSettings(
                sources(),
                new FrontMatterSettings(today, Set.of(extraKeys), keys, true, Rules.ALL),
                markdown(outline, html, softBreaks, locale, siteUrl, look.templateDirectory()),
                new ThemeSettings(name, description, locale, version, siteUrl, look),
                feeds,
                visibility,
                severities,
                failOn,
                new ReportSettings(project, sarif, codeQuality, delivery, "", version, only),
                output,
                state,
                allowEmpty,
                threads);
    }
}
