package io.github.mineweekly.newsletter.theme;

import io.github.mineweekly.newsletter.catalog.GroupIndex;
import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.catalog.Years;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.tree.Letters;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.theme.model.ArchiveModel;
import io.github.mineweekly.newsletter.theme.model.ChecksModel;
import io.github.mineweekly.newsletter.theme.model.FrameModel;
import io.github.mineweekly.newsletter.theme.model.GroupModel;
import io.github.mineweekly.newsletter.theme.model.Head;
import io.github.mineweekly.newsletter.theme.model.IssueModel;
import io.github.mineweekly.newsletter.theme.model.LinksModel;
import io.github.mineweekly.newsletter.theme.model.OtherModels;
import io.github.mineweekly.newsletter.theme.model.PageContext;
import io.github.mineweekly.newsletter.theme.model.PageKind;
import io.github.mineweekly.newsletter.theme.model.PageUrls;
import io.github.mineweekly.newsletter.theme.model.SectionModel;
import io.github.mineweekly.newsletter.theme.model.SubscribeModel;
import io.github.mineweekly.newsletter.theme.page.ChecksPage;
import io.github.mineweekly.newsletter.theme.page.GroupPage;
import io.github.mineweekly.newsletter.theme.page.HomePage;
import io.github.mineweekly.newsletter.theme.page.Introduction;
import io.github.mineweekly.newsletter.theme.page.IssuePage;
import io.github.mineweekly.newsletter.theme.page.LinksPage;
import io.github.mineweekly.newsletter.theme.page.Navigation;
import io.github.mineweekly.newsletter.theme.page.ProblemsPage;
import io.github.mineweekly.newsletter.theme.page.RedirectPage;
import io.github.mineweekly.newsletter.theme.page.RenderedPage;
import io.github.mineweekly.newsletter.theme.page.SearchPage;
import io.github.mineweekly.newsletter.theme.page.SectionPage;
import io.github.mineweekly.newsletter.theme.page.SubscribePage;
import io.github.mineweekly.newsletter.theme.page.YearPage;
import io.github.mineweekly.newsletter.theme.settings.PageFrame;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import io.github.mineweekly.newsletter.theme.template.Asset;
import io.github.mineweekly.newsletter.theme.template.Assets;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.template.Languages;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import io.github.mineweekly.newsletter.theme.template.Templates;
import io.github.mineweekly.newsletter.theme.view.FrameView;
import io.github.mineweekly.newsletter.theme.view.HomeView;
import io.github.mineweekly.newsletter.theme.view.IssueView;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Renders the pages of one newsletter. Every method may throw a {@link TemplateException} if a template of the team's
 * own asks for an undefined value.
 *
 * <p>Immutable and thread-safe.
 */
public final class Theme {
    private final ThemeSettings settings;
    private final PageFrame frame;
    private final Function<String, @Nullable PictureSize> pictures;
    private final Templates templates;
    private final Assets assets;
    private final FrameModel frames;
    private final PageRenderer renderer;
    private final Languages languages;
    private final Language siteLanguage;

    /**
     * @param files of the settings' look
     * @param navigation which pages are built besides the issues and the home page
     * @param texts the articles whose letters tell the language of pages that are not issues
     * @param frame what is around the content of each page
     * @param pictures the size of a picture of the newsletter's folder by its path; null if it is not known
     */
    public Theme(
            ThemeSettings settings,
            ThemeFiles files,
            Navigation navigation,
            List<Article> texts,
            PageFrame frame,
            Function<String, @Nullable PictureSize> pictures) {
        this.frame = frame;
        this.pictures = pictures;
        this.settings = settings;
        this.templates = files.templates();
        this.assets = files.assets();
        this.frames = new FrameModel(settings, navigation, assets, frame == PageFrame.SKIN);
        this.renderer = new PageRenderer(templates, assets, frames);
        List<Letters> letters = texts.stream().map(Article::letters).toList();
        this.languages = new Languages(settings.locale(), settings.look().dateFormat(), files.overrides(), letters);
        this.siteLanguage = languages.ofNewsletter();
    }

    /** The style sheets, scripts and pictures that the pages refer to. */
    public List<Asset> assets() {
        return frame == PageFrame.SKIN ? List.of(assets.skinStyle(), assets.redirectScript()) : assets.all();
    }

    /** The path of the square picture that stands for the newsletter. */
    public String touchIconPath() {
        return assets.touchIcon().path();
    }

    /** The path of the team's picture that stands for the newsletter; null if it has none. */
    public @Nullable String imagePath() {
        return assets.image() == null ? null : assets.image().path();
    }

    /** Which language the newsletter is in and why, as a line of the log; empty if it is configured. */
    public String languageReason() {
        return languages.reason();
    }

    /** The language tag of the pages that are not an issue. */
    public String languageTag() {
        return siteLanguage.tag();
    }

    /** The language tag of an issue's page. */
    public String languageTag(RenderedIssue entry) {
        return languages.of(entry.article().letters()).tag();
    }

    /** The page of an issue, at the path of its source. */
    public RenderedPage issue(IssuePage page) {
        Issue issue = page.entry().issue();
        Language language = languages.of(page.entry().article().letters());
        PageContext context = context(issue.source().pagePath(), language);
        IssueView view = new IssueModel(page, context).view();
        Head head = Head.of(page, context);
        return renderer.page("issue", head, view, frames.of(head, issue, view, context), context);
    }

    /** The home page, which is also the archive. */
    public RenderedPage home(HomePage page) {
        PageContext context = context(ReservedPaths.HOME, siteLanguage);
        ArchiveModel archive = new ArchiveModel(context);
        Head head = Head.of(ReservedPaths.HOME, PageKind.HOME, settings.name(), "", archive.about(page), true);
        HomeView view = archive.home(page, otherLanguage(page.introduction()));
        return renderer.page("home", head, view, frames.of(head, context), context);
    }

    /** The archive of a year or more, at {@link YearPage#path()}. */
    public RenderedPage year(YearPage page) {
        PageContext context = context(page.path(), siteLanguage);
        ArchiveModel archive = new ArchiveModel(context);
        String title = page.years().label();
        Head head = Head.of(page.path(), PageKind.ARCHIVE, title, settings.name(), archive.about(page), true);
        return renderer.page("archive", head, archive.year(page), frames.of(head, context), context);
    }

    public RenderedPage sections(List<RecurringSection> sections) {
        PageContext context = context(ReservedPaths.SECTIONS, siteLanguage);
        SectionModel model = new SectionModel(context);
        Head head = found(ReservedPaths.SECTIONS, siteLanguage.word("sections"), model.about(sections));
        return renderer.find("sections", head, model.index(sections), context);
    }

    public RenderedPage section(SectionPage page) {
        PageContext context = context(page.path(), siteLanguage);
        SectionModel model = new SectionModel(context);
        Head head = found(page.path(), page.section().name() + years(page.of()), model.about(page));
        FrameView frame = renderer.findFrame(head, context);
        FrameView named = page.feed() ? frames.withFeed(frame, page.section(), context) : frame;
        return renderer.page("sectionpage", head, model.page(page), named, context);
    }

    /** The page of all tags, or of all authors. */
    public RenderedPage groups(GroupIndex index) {
        String path = index.kind().indexPath();
        PageContext context = context(path, siteLanguage);
        GroupModel model = new GroupModel(context);
        Head head = found(path, siteLanguage.word(index.kind().folder()), model.about(index));
        return renderer.find("sections", head, model.index(index), context);
    }

    /** The page of a tag or an author. */
    public RenderedPage group(GroupPage page) {
        PageContext context = context(page.path(), siteLanguage);
        GroupModel model = new GroupModel(context);
        Head head = found(page.path(), page.group().name() + years(page.of()), model.about(page));
        return renderer.find("group", head, model.page(page), context);
    }

    /** A page of links that were shared. */
    public RenderedPage links(LinksPage page) {
        PageContext context = context(page.path(), siteLanguage);
        LinksModel model = new LinksModel(context);
        Years of = page instanceof LinksPage.OfSite site ? site.of() : null;
        Head head = found(page.path(), model.title(page) + years(of), model.about(page));
        return renderer.find("links", head, model.of(page), context);
    }

    /** The search page, at {@link ReservedPaths#SEARCH}. */
    public RenderedPage search(SearchPage page) {
        PageContext context = context(ReservedPaths.SEARCH, siteLanguage);
        String about = siteLanguage.with("searchAbout", settings.name());
        Head head = found(ReservedPaths.SEARCH, siteLanguage.word("search"), about);
        FrameView frame = renderer.findFrame(head, context, page.script());
        return renderer.page("search", head, OtherModels.search(page, context), frame, context);
    }

    /** The page that says how to subscribe, at {@link ReservedPaths#SUBSCRIBE}. */
    public RenderedPage subscribe(SubscribePage page) {
        PageContext context = context(ReservedPaths.SUBSCRIBE, siteLanguage);
        boolean feeds = settings.siteUrl() != null;
        SubscribeModel model = new SubscribeModel(context);
        Head head = found(ReservedPaths.SUBSCRIBE, siteLanguage.word("subscribe"), model.about());
        List<String> scripts = feeds ? List.of(assets.codeScript().path()) : List.of();
        FrameView frame =
                frames.loading(renderer.findFrame(head, context), assets.subscribeStyle(), scripts, context.links());
        return renderer.page(
                "subscribe", head, model.of(page, feeds, assets.qrCode()), frame.withHasCopies(feeds), context);
    }

    /** The day as readers see it on pages that are not issues. */
    public String day(LocalDate date) {
        return siteLanguage.day(date);
    }

    /**
     * The page for addresses that lead nowhere; only for a site whose address is known.
     *
     * @param newest issues to read instead
     */
    public RenderedPage notFound(List<RenderedIssue> newest) {
        PageContext context = new PageContext(settings, siteLanguage, new PageUrls(siteRoot()), pictures);
        Head head = plain(ReservedPaths.NOT_FOUND, "notFound", settings.name());
        return renderer.find("notfound", head, OtherModels.notFound(newest, context), context);
    }

    /** The page of a report in the place of the home page, while issues cannot be published. */
    public RenderedPage problems(ProblemsPage page) {
        PageContext context = context(ReservedPaths.HOME, siteLanguage);
        Head head = plain(ReservedPaths.HOME, "problems", "");
        return renderer.find("problems", head, OtherModels.problems(page, context), context);
    }

    /** The page of a report that counts, at {@link ReservedPaths#CHECKS}. */
    public RenderedPage checks(ChecksPage page) {
        PageContext context = context(ReservedPaths.CHECKS, siteLanguage);
        Head head = found(ReservedPaths.CHECKS, siteLanguage.word("checks"), "");
        return renderer.find("checks", head, new ChecksModel(context).of(page), context);
    }

    /** A page at an old address that leads on by itself. */
    public String redirect(RedirectPage page) {
        PageContext context = context(page.path(), siteLanguage);
        boolean styled = frame != PageFrame.SKIN;
        return templates.render(
                "redirect",
                OtherModels.redirect(
                        page,
                        assets.redirectScript(),
                        styled ? frames.styleSheets(context.links()) : List.of(),
                        context));
    }

    private Head found(String path, String title, String about) {
        return Head.of(path, PageKind.FIND, title, settings.name(), about, true);
    }

    private Head plain(String path, String word, String series) {
        return Head.of(path, PageKind.PLAIN, siteLanguage.word(word), series, "", false);
    }

    private static String years(@Nullable Years years) {
        return years == null ? "" : " " + years.label();
    }

    /** The tag of a text's language where it is not the site's; else empty. */
    private String otherLanguage(@Nullable Introduction text) {
        String tag = text == null
                ? siteLanguage.tag()
                : languages.of(text.article().letters()).tag();
        return tag.equals(siteLanguage.tag()) ? "" : tag;
    }

    private PageContext context(String path, Language language) {
        return new PageContext(settings, language, PageUrls.from(path), pictures);
    }

    /** Such a page is shown at any depth, so its links start at the host's root. */
    private String siteRoot() {
        return settings.siteUrl() == null ? "" : URI.create(settings.siteUrl()).getRawPath();
    }
}
