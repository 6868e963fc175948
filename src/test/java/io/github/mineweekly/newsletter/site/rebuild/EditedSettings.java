package io.github.mineweekly.newsletter.site.rebuild;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.frontmatter.rule.KeyDefinition;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.inline.SoftBreaks;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.theme.settings.Appearance;
import io.github.mineweekly.newsletter.theme.settings.NavigationLink;
import io.github.mineweekly.newsletter.theme.settings.Subscription;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What a team decides, and decides otherwise between two builds. The same in any folder that holds its files. */
final class EditedSettings {
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final Random random;

    private @Nullable String siteUrl = "https://example.org/weekly/";
    private String name = "周刊";
    private String description = "";
    private @Nullable String locale;
    private String version = "1";
    private HiddenIssues hidden = HiddenIssues.UNLISTED;
    private boolean drafts;
    private @Nullable LocalDate publishUntil;
    private FeedSettings feeds = new FeedSettings("io.example:weekly", "io.example:weekly", "", Map.of(), 5, true);
    private SeverityPolicy severities = TestSettings.SEVERITIES;
    private FailOn failOn = FailOn.NEVER;
    private LocalDate today = TODAY;
    private String only = "";
    private int threads = 2;
    private HtmlMode html = HtmlMode.SANITIZE;
    private Outline outline = Outline.levels(2, 3);
    private SoftBreaks softBreaks = SoftBreaks.AUTO;
    private String[] extraKeys = {};
    private List<KeyDefinition> keys = List.of();
    private @Nullable String dateFormat;
    private @Nullable String editLink;
    private String footer = "";
    private List<NavigationLink> navigation = List.of();
    private boolean form;

    EditedSettings(Random random) {
        this.random = random;
    }

    /** Lets a build through whatever problems there are. */
    void neverFail() {
        failOn = FailOn.NEVER;
    }

    List<Edit> edits() {
        return List.of(
                set("siteUrl", () -> siteUrl = siteUrl == null ? "https://example.org/weekly/" : null),
                set("siteUrl", () -> siteUrl = any("https://example.org/", "https://example.com/weekly/")),
                set("name", () -> name = any("周刊", "第", "Weekly")),
                set("description", () -> description = any("", "每周一期", "Every week")),
                set("locale", () -> locale = locale == null ? any("zh-CN", "en", "fr") : null),
                set("version", () -> version = any("1", "2")),
                set("hiddenIssues", () -> hidden = any(HiddenIssues.values())),
                set("hiddenIssues", () -> hidden = any(HiddenIssues.values())),
                set("drafts", () -> drafts = !drafts),
                set("drafts", () -> drafts = !drafts),
                set("publishUntil", () -> publishUntil = publishUntil == null ? LocalDate.of(2024, 1, 20) : null),
                set("publishUntil", () -> publishUntil = publishUntil == null ? LocalDate.of(2023, 2, 1) : null),
                set(
                        "sectionAliases",
                        () -> aliases(feeds.sectionAliases().isEmpty() ? Map.of("工具", "News") : Map.of())),
                set("author", () -> feeds(any("", "Team"), feeds.feedSize(), feeds.markdownTwins())),
                set("feedSize", () -> feeds(feeds.author(), 1 + random.nextInt(6), feeds.markdownTwins())),
                set("markdownTwins", () -> feeds(feeds.author(), feeds.feedSize(), !feeds.markdownTwins())),
                set("severities", () -> severities = severities(null)),
                set("enforceSince", () -> severities = severities(LocalDate.of(2023, 1, 1))),
                set("failOn", () -> failOn = any(FailOn.ERROR, FailOn.WARNING)),
                set("today", () -> today = any(TODAY, LocalDate.of(2023, 6, 1), LocalDate.of(2030, 1, 1))),
                set("only", () -> only = any("", "issues/n0.md,issues/index.md", "issues/n1.md,issues/n2.md,gone.md")),
                set("threads", () -> threads = 1 + random.nextInt(3)),
                set("html", () -> html = any(HtmlMode.values())),
                set("outline", () -> outline = any(Outline.levels(2, 2), Outline.levels(2, 3))),
                set("softBreaks", () -> softBreaks = any(SoftBreaks.values())),
                set("extraKeys", () -> extraKeys = extraKeys.length == 0 ? new String[] {"team"} : new String[] {}),
                set("keys", () -> keys = keys.isEmpty() ? List.of(anyKey()) : List.of()),
                set("dateFormat", () -> dateFormat = dateFormat == null ? "d.M.yyyy" : null),
                set("editLink", () -> editLink = editLink == null ? "https://example.org/edit/{path}" : null),
                set("footer", () -> footer = any("", "<p>Team</p>")),
                set(
                        "navigation",
                        () -> navigation = List.of(new NavigationLink("Team", any("team.html", "index.html")))),
                set("subscribe", () -> form = !form));
    }

    /** @param project which has the files that the settings name */
    NewsletterSettings in(Path project) {
        return TestSettings.of(project)
                .source(project.resolve("issues"))
                .siteUrl(siteUrl)
                .named(name, locale)
                .description(description)
                .version(version)
                .visibility(new Visibility(hidden, drafts, publishUntil))
                .feeds(feeds)
                .severities(severities)
                .failOn(failOn)
                .today(today)
                .only(only)
                .threads(threads)
                .html(html)
                .outline(outline)
                .softBreaks(softBreaks)
                .extraKeys(extraKeys)
                .keys(keys)
                .look(look(project.resolve("look")))
                .delivery(project.resolve("target/delivery"))
                .reports(project.resolve("target/report.sarif"), project.resolve("target/report.json"))
                .settings();
    }

    private KeyDefinition anyKey() {
        List<String> in = List.of(any("n*.md", "folder/"));
        return new KeyDefinition("team", random.nextBoolean(), List.of(), null, any("two", "o.*"), null, in);
    }

    private Appearance look(Path folder) {
        Path templates = folder.resolve("theme");
        return new Appearance(
                ifThere(folder.resolve("logo.png")),
                ifThere(folder.resolve("share.png")),
                ifThere(folder.resolve("team.css")),
                Files.isDirectory(templates) ? templates : null,
                dateFormat,
                editLink,
                footer,
                navigation,
                new Subscription(
                        form ? "https://mail.example.org/" : null, "email", ifThere(folder.resolve("qr.png")), ""),
                null);
    }

    private static @Nullable Path ifThere(Path file) {
        return Files.exists(file) ? file : null;
    }

    private Edit set(String setting, Runnable change) {
        return () -> {
            change.run();
            return "set " + setting;
        };
    }

    private void aliases(Map<String, String> aliases) {
        feeds = new FeedSettings(
                feeds.project(),
                feeds.newsletterId(),
                feeds.author(),
                aliases,
                feeds.feedSize(),
                feeds.markdownTwins());
    }

    private void feeds(String author, int size, boolean twins) {
        feeds = new FeedSettings(feeds.project(), feeds.newsletterId(), author, feeds.sectionAliases(), size, twins);
    }

    private SeverityPolicy severities(@Nullable LocalDate since) {
        List<String> rules = List.of("dead-link", "link-shared-before", "date-shared", "unknown-key", "number-gap");
        String rule = rules.get(random.nextInt(rules.size()));
        return new SeverityPolicy(Map.of(rule, any(Severity.values())), since);
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
