package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.EarlierUses;
import io.github.mineweekly.newsletter.catalog.GroupIndex;
import io.github.mineweekly.newsletter.catalog.GroupKind;
import io.github.mineweekly.newsletter.catalog.LinkIndex;
import io.github.mineweekly.newsletter.catalog.ListedIssues;
import io.github.mineweekly.newsletter.catalog.Presence;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.catalog.SectionIndex;
import io.github.mineweekly.newsletter.feed.SiteAddress;
import io.github.mineweekly.newsletter.frontmatter.FrontMatterSchema;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.ArticleTexts;
import io.github.mineweekly.newsletter.parallel.Ahead;
import io.github.mineweekly.newsletter.parallel.InParallel;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.site.settings.PlanSettings;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.ThemeFiles;
import io.github.mineweekly.newsletter.theme.page.ChecksPage;
import io.github.mineweekly.newsletter.theme.page.Introduction;
import io.github.mineweekly.newsletter.theme.page.Navigation;
import io.github.mineweekly.newsletter.theme.page.ProblemsPage;
import io.github.mineweekly.newsletter.theme.page.SubscribePage;
import io.github.mineweekly.newsletter.theme.settings.PageFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the site consists of: which pages there are, and which of them know of each other. */
public final class SitePlan {
    /** How many issues the page for a wrong address lists. */
    private static final int NEWEST = 5;

    private final PlanSettings settings;
    private final ThemeFiles look;
    private final ArticleTexts texts;
    private final IssuePages issuePages;
    private final List<RenderedIssue> withPage;
    private final ListedIssues listed;

    /** Listed, but no drafts: what feeds, the sitemap and the search may know of. */
    private final List<RenderedIssue> published;

    private final SectionIndex sections;

    /** The sections that have a feed, with what is in it. */
    private final SectionIndex withFeed;

    private final LinkIndex links;
    private final GroupIndex tags;
    private final GroupIndex authors;
    private final Navigation navigation;
    private final Theme theme;
    private final @Nullable Introduction introduction;
    private final PageKeys keys;

    /** The jobs, filled when the first file is asked for. */
    private final List<OnDemand> oneByOne = new ArrayList<>();

    /**
     * @param look of the settings' theme
     * @param entries all issues, in any order
     * @param texts of the entries
     * @param introduction what opens the home page; null for nothing
     * @param kept of a build before with the same settings and look
     */
    public SitePlan(
            PlanSettings settings,
            ThemeFiles look,
            List<RenderedIssue> entries,
            ArticleTexts texts,
            @Nullable Introduction introduction,
            KeptPages kept) {
        this(settings, look, entries, entries, texts, introduction, kept);
    }

    /** @param read all issues; where none is listed, the pages still speak their language */
    private SitePlan(
            PlanSettings settings,
            ThemeFiles look,
            List<RenderedIssue> read,
            List<RenderedIssue> entries,
            ArticleTexts texts,
            @Nullable Introduction introduction,
            KeptPages kept) {
        this.texts = texts;
        this.introduction = introduction;
        this.settings = settings;
        this.look = look;
        this.withPage =
                entries.stream().filter(entry -> presence(entry).hasPage()).toList();
        this.listed = ListedIssues.of(entries, settings.visibility());
        this.published = listed.newestFirst().stream()
                .filter(entry -> presence(entry).isPublished())
                .toList();
        Ahead<SectionIndex> recurring = Ahead.of(
                settings.threads(),
                () -> SectionIndex.of(listed.newestFirst(), settings.feeds().sectionAliases()));
        this.links = LinkIndex.of(listed.newestFirst());
        this.tags = GroupIndex.of(GroupKind.TAGS, listed.newestFirst());
        this.authors = GroupIndex.of(GroupKind.AUTHORS, listed.newestFirst());
        this.sections = recurring.get();
        this.withFeed = settings.theme().siteUrl() == null
                ? new SectionIndex(List.of())
                : sections.only(entry -> presence(entry).isPublished());
        List<Article> articles =
                listed.isEmpty() ? read.stream().map(RenderedIssue::article).toList() : listed.articles();
        this.navigation = navigation();
        String version = settings.mark().version(settings.theme().version());
        SourceFiles files = new SourceFiles(settings.sourceDirectory());
        this.theme = new Theme(
                settings.theme().withVersion(version),
                look,
                navigation,
                articles,
                settings.frame(),
                files::pictureSize);
        this.keys = new PageKeys(kept, files, List.of(navigation.text(), theme.languageTag()));
        this.issuePages = new IssuePages(
                theme, texts, settings.visibility(), listed, new EarlierUses(links), tags, authors, keys);
    }

    /** The plan of a site that says in the issues' language why it has none of them. */
    public static SitePlan ofProblems(
            PlanSettings settings, ThemeFiles look, List<RenderedIssue> read, ArticleTexts texts) {
        return new SitePlan(settings, look, read, List.of(), texts, null, KeptPages.NONE);
    }

    /**
     * In the order in which they are written: what others refer to first.
     *
     * @param made gets each file as soon as it is made, on several threads, and may keep it elsewhere
     */
    public List<OutputFile> files(UnaryOperator<OutputFile> made) {
        return InParallel.map(jobs(), settings.threads(), PageJob::isLong, job -> job.made(made)).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** One file of the site, made when its job is first asked for one; null if there is none at that path. */
    public @Nullable OutputFile file(String path) {
        return oneByOne().stream()
                .map(job -> job.file(path))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private synchronized List<OnDemand> oneByOne() {
        if (oneByOne.isEmpty()) {
            jobs().forEach(job -> oneByOne.add(new OnDemand(job)));
        }
        return oneByOne;
    }

    /**
     * A skin gets neither the schema nor the search, which is a program of the theme's; {@link #navigation} says that it
     * has no page to subscribe at, and its settings name no address of the site, so that it gets nothing that needs one.
     * An old address leads on without any skin.
     */
    private List<PageJob> jobs() {
        boolean themed = settings.frame() == PageFrame.THEME;
        List<PageJob> jobs = new ArrayList<>();
        jobs.add(PageJob.below("assets/", this::assets));
        if (themed) {
            jobs.add(PageJob.one(
                    ReservedPaths.SCHEMA,
                    () -> OutputFile.text(
                            ReservedPaths.SCHEMA, FrontMatterSchema.json(settings.frontMatter(), false))));
        }
        withPage.forEach(
                entry -> jobs.add(PageJob.one(entry.issue().source().pagePath(), () -> issuePages.page(entry))));
        jobs.add(new RedirectPages(theme, withPage).job());
        if (themed) {
            SearchFiles search =
                    new SearchFiles(theme, published, settings.theme().name(), settings.threads(), keys);
            jobs.add(PageJob.longOne(SearchFiles::isOne, search::make));
        }
        jobs.addAll(new SectionPages(theme, sections, withFeed, keys).jobs());
        jobs.addAll(new GroupPages(theme, tags, keys).jobs());
        jobs.addAll(new GroupPages(theme, authors, keys).jobs());
        jobs.addAll(new LinkPages(theme, links, listed.newestFirst(), keys).jobs());
        jobs.addAll(new ArchivePages(theme, listed, introduction, keys).jobs());
        if (navigation.subscribe()) {
            SubscribePage page = new SubscribePage(withFeed.sections());
            jobs.add(PageJob.page(ReservedPaths.SUBSCRIBE, () -> theme.subscribe(page)));
        }
        String siteUrl = settings.theme().siteUrl();
        if (siteUrl != null) {
            jobs.addAll(forOthers(new SiteAddress(siteUrl)));
        }
        return jobs;
    }

    /**
     * The page that counts, which only a skin gets.
     *
     * @param problems how many there are of each rule, in issues that readers may know of
     */
    public OutputFile checks(Map<String, Integer> problems) {
        ChecksPage page = CountedItems.page(listed, sections, links, problems);
        return PageFile.of(ReservedPaths.CHECKS, theme.checks(page));
    }

    /** What a skin gets instead, while issues cannot be published. */
    public List<OutputFile> filesOf(ProblemsPage page) {
        List<OutputFile> files = new ArrayList<>(assets());
        files.add(PageFile.of(ReservedPaths.HOME, theme.problems(page)));
        return files;
    }

    private List<OutputFile> assets() {
        return theme.assets().stream()
                .map(asset -> new OutputFile(asset.path(), asset.content()))
                .toList();
    }

    /** What readers get without anyone having asked for it, one line each. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        String language = theme.languageReason();
        if (!language.isEmpty()) {
            notes.add(language);
        }
        if (settings.feeds().markdownTwins() && settings.theme().siteUrl() == null) {
            notes.add("siteUrl is not set: skipping the pages as Markdown and " + ReservedPaths.TWINS
                    + " (markdownTwins)");
        }
        return notes;
    }

    private Navigation navigation() {
        boolean feeds = settings.theme().siteUrl() != null;
        boolean themed = settings.frame() == PageFrame.THEME;
        return new Navigation(
                !sections.sections().isEmpty(),
                !links.links().isEmpty(),
                !tags.groups().isEmpty(),
                !authors.groups().isEmpty(),
                themed && !published.isEmpty(),
                feeds,
                themed && settings.theme().hasSubscription());
    }

    /** What needs the site's own address. */
    private List<PageJob> forOthers(SiteAddress site) {
        List<PageJob> jobs =
                new ArrayList<>(new FeedFiles(settings, texts, site, theme, keys).jobs(published, withFeed));
        List<GroupIndex> groups = Stream.of(tags, authors)
                .map(index -> index.only(entry -> presence(entry).isPublished()))
                .toList();
        jobs.add(PageJob.when(
                path -> path.startsWith("sitemap") || path.startsWith("robots"),
                () -> new SitemapFiles(site, settings.sourceDirectory()).files(published, withFeed, groups)));
        if (settings.feeds().markdownTwins()) {
            jobs.add(PageJob.when(TwinFiles::isOne, () -> new TwinFiles(settings, look, texts, keys).files(published)));
        }
        List<RenderedIssue> newest = published.stream().limit(NEWEST).toList();
        jobs.add(PageJob.page(ReservedPaths.NOT_FOUND, () -> theme.notFound(newest)));
        return jobs;
    }

    private Presence presence(RenderedIssue entry) {
        return settings.visibility().of(entry.issue());
    }
}
