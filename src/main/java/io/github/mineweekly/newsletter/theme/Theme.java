package io.github.mineweekly.newsletter.theme;

import io.github.mineweekly.newsletter.catalog.GroupIndex;
import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
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
import io.github.mineweekly.newsletter.theme.model.JsonLd;
import io.github.mineweekly.newsletter.theme.model.LinksModel;
import io.github.mineweekly.newsletter.theme.model.OtherModels;
import io.github.mineweekly.newsletter.theme.model.PageContext;
import io.github.mineweekly.newsletter.theme.model.PageUrls;
import io.github.mineweekly.newsletter.theme.model.SearchModel;
import io.github.mineweekly.newsletter.theme.model.SectionModel;
import io.github.mineweekly.newsletter.theme.model.SubscribeModel;
import io.github.mineweekly.newsletter.theme.model.Summary;
import io.github.mineweekly.newsletter.theme.model.TitleParts;
import io.github.mineweekly.newsletter.theme.page.ChecksPage;
import io.github.mineweekly.newsletter.theme.page.GroupPage;
import io.github.mineweekly.newsletter.theme.page.HomePage;
import io.github.mineweekly.newsletter.theme.page.IssuePage;
import io.github.mineweekly.newsletter.theme.page.LinksPage;
import io.github.mineweekly.newsletter.theme.page.Navigation;
import io.github.mineweekly.newsletter.theme.page.ProblemsPage;
import io.github.mineweekly.newsletter.theme.page.RedirectPage;
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
import io.github.mineweekly.newsletter.theme.template.OverrideNames;
import io.github.mineweekly.newsletter.theme.template.Overrides;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import io.github.mineweekly.newsletter.theme.template.Templates;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Renders the pages of one newsletter as complete HTML documents; for a skin as the title in the first line, {@code index} or
 * {@code noindex} in the second, and the content in the others. Every method may throw a {@link TemplateException}
 * if a template of the team's own asks for a value that there is not.
 *
 * <p>Immutable and thread-safe.
 */
public final class Theme {
    /** How a block of code begins. */
    private static final String CODE = "<pre class=\"nl-code\"";

    private final ThemeSettings settings;
    private final PageFrame frame;
    private final Function<String, @Nullable PictureSize> pictures;
    private final Templates templates;
    private final Assets assets;
    private final FrameModel frames;
    private final Languages languages;
    private final Language siteLanguage;

    /**
     * @param navigation which pages are built besides the issues and the home page
     * @param texts the articles whose letters tell the language of pages that are not issues
     * @param frame what is around the content of each page
     * @param pictures the size of a picture of the newsletter's folder by its path; null if it is not known
     * @throws TemplateException if a template of the team's own is not well-formed or replaces none
     */
    public Theme(
            ThemeSettings settings,
            Navigation navigation,
            List<Article> texts,
            PageFrame frame,
            Function<String, @Nullable PictureSize> pictures) {
        Path own = settings.look().templateDirectory();
        if (own != null) {
            OverrideNames.check(own);
        }
        Overrides overrides = new Overrides(own);
        this.frame = frame;
        this.pictures = pictures;
        this.settings = settings;
        this.templates = new Templates(overrides);
        this.assets = Assets.of(settings.look());
        this.frames = new FrameModel(settings, navigation, assets);
        List<Letters> letters = texts.stream().map(Article::letters).toList();
        this.languages = new Languages(settings.locale(), settings.look().dateFormat(), overrides, letters);
        this.siteLanguage = languages.ofNewsletter();
    }

    /** The style sheets, scripts and pictures that the pages refer to. */
    public List<Asset> assets() {
        return frame == PageFrame.SKIN ? List.of(assets.skinStyle()) : assets.all();
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

    /** The page of an issue, at the path of its source. */
    public String issue(IssuePage page) {
        Issue issue = page.entry().issue();
        Article article = page.entry().article();
        String path = issue.source().pagePath();
        PageContext context = context(path, languages.of(article.letters()));
        Map<String, Object> model = frames.of(path, context, List.of());
        model.putAll(new IssueModel(page, context).toMap());
        model.put(
                "updated", context.language().with("updated", context.language().date(issue.updated())));
        frames.addEditLink(model, issue, context.language());
        String name = settings.name();
        Head head = new Head(
                path,
                "issue",
                issue.title().startsWith(name) ? issue.title() : issue.title() + " · " + name,
                Summary.of(issue, article),
                page.indexed(),
                issue.date().toString(),
                context.absoluteCover(issue.cover(), issue.source().key()),
                address(page.older(), context),
                address(page.newer(), context),
                JsonLd.of(issue, article, context));
        return framed(head, "issue", model, context);
    }

    /** The home page, which is also the archive. */
    public String home(HomePage page) {
        PageContext context = context("index.html", siteLanguage);
        Map<String, Object> model = frames.of("index.html", context, List.of());
        model.putAll(new ArchiveModel(context).home(page));
        model.put("introductionLang", otherLanguage(page.introduction()));
        Head head = Head.of("index.html", "home", settings.name(), about(model), true);
        return framed(head, "home", model, context);
    }

    /** The archive of a year, at {@link YearPage#path()}. */
    public String year(YearPage page) {
        String path = page.path();
        PageContext context = context(path, siteLanguage);
        Map<String, Object> model = frames.of(path, context, List.of());
        model.putAll(new ArchiveModel(context).year(page));
        Head head = Head.of(path, "archive", page.year() + " · " + settings.name(), about(model), true);
        return framed(head, "archive", model, context);
    }

    /** The page of all sections. */
    public String sections(List<RecurringSection> sections) {
        String path = "sections/index.html";
        PageContext context = context(path, siteLanguage);
        Map<String, Object> model = found(path, context, List.of());
        model.putAll(new SectionModel(context).index(sections));
        return found(path, siteLanguage.word("sections"), "sections", model, context);
    }

    /** The page of a section. */
    public String section(SectionPage page) {
        PageContext context = context(page.path(), siteLanguage);
        Map<String, Object> model = found(page.path(), context, List.of());
        if (page.feed()) {
            List<Object> feeds = new ArrayList<>();
            feeds.add(FrameModel.feed(
                    "atom+xml", page.section().feedPath(), page.section().name() + " · " + settings.name(), context));
            feeds.addAll((List<?>) model.getOrDefault("feeds", List.of()));
            model.put("feeds", feeds);
        }
        model.putAll(new SectionModel(context).page(page));
        return found(page.path(), page.section().name() + year(page.year()), "sectionpage", model, context);
    }

    /** The page of all tags, or of all authors. */
    public String groups(GroupIndex index) {
        String path = index.kind().indexPath();
        PageContext context = context(path, siteLanguage);
        Map<String, Object> model = found(path, context, List.of());
        model.putAll(new GroupModel(context).index(index));
        return found(path, siteLanguage.word(index.kind().folder()), "sections", model, context);
    }

    /** The page of a tag or an author. */
    public String group(GroupPage page) {
        PageContext context = context(page.path(), siteLanguage);
        Map<String, Object> model = found(page.path(), context, List.of());
        model.putAll(new GroupModel(context).page(page));
        return found(page.path(), page.group().name() + year(page.year()), "group", model, context);
    }

    /** A page of links that were shared. */
    public String links(LinksPage page) {
        PageContext context = context(page.path(), siteLanguage);
        LinksModel links = new LinksModel(context);
        Map<String, Object> model = found(page.path(), context, List.of());
        model.putAll(links.of(page));
        return found(
                page.path(),
                links.title(page) + year(page instanceof LinksPage.OfSite of ? of.year() : 0),
                "links",
                model,
                context);
    }

    /** The search page, at {@link SearchPage#PATH}. */
    public String search(SearchPage page) {
        PageContext context = context(SearchPage.PATH, siteLanguage);
        Map<String, Object> model = found(SearchPage.PATH, context, List.of(page.script()));
        model.putAll(new SearchModel(context).of(page));
        model.put("about", siteLanguage.with("searchAbout", settings.name()));
        return found(SearchPage.PATH, siteLanguage.word("search"), "search", model, context);
    }

    /** The page that says how to subscribe, at {@link SubscribePage#PATH}. */
    public String subscribe(SubscribePage page) {
        String path = SubscribePage.PATH;
        PageContext context = context(path, siteLanguage);
        boolean feeds = settings.siteUrl() != null;
        Map<String, Object> model = frames.of(path, context, List.of());
        model.put("styleSheets", frames.subscribeStyleSheets(context.links()));
        model.putAll(new SubscribeModel(context).of(page, feeds, assets.qrCode()));
        model.put("about", model.get("lead"));
        if (feeds) {
            frames.addCopying(model, context.links());
        }
        return found(path, siteLanguage.word("subscribe"), "subscribe", model, context);
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
    public String notFound(List<RenderedIssue> newest) {
        String path = "404.html";
        PageContext context = new PageContext(settings, siteLanguage, new PageUrls(siteRoot()), pictures);
        String title = siteLanguage.word("notFound");
        Map<String, Object> model = found(path, context, List.of());
        model.put("title", title);
        model.put("long", TitleParts.isLong(title));
        model.putAll(OtherModels.notFound(newest, context));
        Head head = Head.of(path, "plain", title + " · " + settings.name(), "", false);
        return framed(head, "notfound", model, context);
    }

    /** The page of a report in the place of the home page, while issues cannot be published. */
    public String problems(ProblemsPage page) {
        String path = "index.html";
        PageContext context = context(path, siteLanguage);
        Map<String, Object> model = found(path, context, List.of());
        model.putAll(OtherModels.problems(page, context));
        Head head = Head.of(path, "plain", siteLanguage.word("problems"), "", false);
        return framed(head, "problems", model, context);
    }

    /** The page of a report that counts, at {@link ChecksPage#PATH}. */
    public String checks(ChecksPage page) {
        PageContext context = context(ChecksPage.PATH, siteLanguage);
        Map<String, Object> model = found(ChecksPage.PATH, context, List.of());
        model.putAll(new ChecksModel(context).of(page));
        return found(ChecksPage.PATH, siteLanguage.word("checks"), "checks", model, context);
    }

    /** A page at an old address that leads on by itself. */
    public String redirect(RedirectPage page) {
        PageContext context = context(page.path(), siteLanguage);
        Map<String, Object> model = OtherModels.redirect(page, frames, context);
        if (frame == PageFrame.SKIN) {
            model.put("styleSheets", List.of());
        }
        return templates.render("redirect", model);
    }

    private Map<String, Object> found(String path, PageContext context, List<String> scripts) {
        Map<String, Object> model = frames.of(path, context, scripts);
        model.put("styleSheets", frames.findStyleSheets(context.links()));
        return model;
    }

    private String found(String path, String title, String template, Map<String, Object> model, PageContext context) {
        return framed(
                Head.of(path, "find", title + " · " + settings.name(), about(model), true), template, model, context);
    }

    /** What a page's model says of the page to search engines. */
    private static String about(Map<String, Object> model) {
        return (String) model.getOrDefault("about", "");
    }

    private static String year(int year) {
        return year == 0 ? "" : " " + year;
    }

    /** The absolute address of the picture for pages without a cover, if there is one; else empty. */
    private String image(PageContext context) {
        return assets.image() == null ? "" : context.absolute(assets.image().path());
    }

    private String framed(Head head, String template, Map<String, Object> model, PageContext context) {
        head.addTo(model, context, image(context));
        model.put("inSkin", frame == PageFrame.SKIN);
        String content = templates.render(template, model).stripTrailing();
        if (frame == PageFrame.SKIN) {
            return inSkin(head, content, model, context);
        }
        if (content.contains(CODE)) {
            frames.addCode(model, context.links());
        }
        model.put("content", content);
        return templates.render("page", model);
    }

    /** The skin has the page's one element {@code main}, and names the project itself. */
    private String inSkin(Head head, String content, Map<String, Object> model, PageContext context) {
        String series = " · " + settings.name();
        String title = head.title().endsWith(series)
                ? head.title().substring(0, head.title().length() - series.length())
                : head.title();
        // The page of problems stands alone.
        model.put("checks", head.kind().equals("plain") ? "" : context.links().to(ChecksPage.PATH));
        model.put("skinStyle", context.links().to(assets.skinStyle().path()));
        model.put("content", content.replace("<main ", "<div ").replace("</main>", "</div>"));
        return title.replaceAll("\\R", " ") + "\n"
                + (head.indexed() ? "index\n" : "noindex\n")
                + templates.render("skin", model);
    }

    /** The tag of a text's language where it is not the site's; else empty. */
    private String otherLanguage(@Nullable Article text) {
        String tag =
                text == null ? siteLanguage.tag() : languages.of(text.letters()).tag();
        return tag.equals(siteLanguage.tag()) ? "" : tag;
    }

    private PageContext context(String path, Language language) {
        return new PageContext(settings, language, PageUrls.from(path), pictures);
    }

    private static String address(@Nullable RenderedIssue neighbour, PageContext context) {
        return neighbour == null
                ? ""
                : context.links().to(neighbour.issue().source().pagePath());
    }

    /** Such a page is shown at any depth, so its links start at the host's root. */
    private String siteRoot() {
        return settings.siteUrl() == null ? "" : URI.create(settings.siteUrl()).getRawPath();
    }
}
