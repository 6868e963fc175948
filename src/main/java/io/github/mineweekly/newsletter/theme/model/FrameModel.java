package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.GroupKind;
import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.theme.page.Navigation;
import io.github.mineweekly.newsletter.theme.settings.NavigationLink;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import io.github.mineweekly.newsletter.theme.template.Asset;
import io.github.mineweekly.newsletter.theme.template.Assets;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.view.FrameView;
import io.github.mineweekly.newsletter.theme.view.IssueView;
import io.github.mineweekly.newsletter.theme.view.NavigationView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is around the content of every page, as the templates want it. */
public final class FrameModel {
    private final ThemeSettings settings;
    private final Navigation navigation;
    private final Assets assets;
    private final boolean inSkin;

    /** @param inSkin whether the skin of the project's site is around the pages */
    public FrameModel(ThemeSettings settings, Navigation navigation, Assets assets, boolean inSkin) {
        this.settings = settings;
        this.navigation = navigation;
        this.assets = assets;
        this.inSkin = inSkin;
    }

    public FrameView of(Head head, PageContext context) {
        return of(head, context, false, footer(footerLinks(head.path(), context), "", false, context.links()));
    }

    /** Of an issue's page. */
    public FrameView of(Head head, Issue issue, IssueView view, PageContext context) {
        Language language = context.language();
        List<NavigationView.Link> links = new ArrayList<>(footerLinks(head.path(), context));
        String pattern = settings.look().editLink();
        if (pattern != null) {
            String path = UrlEncoding.path(issue.source().key());
            links.add(new NavigationView.Link(language.word("edit"), pattern.replace("{path}", path), "", "", false));
        }
        String updated = language.with("updated", language.date(issue.updated()));
        return of(head, context, view.hasOutline(), footer(links, updated, view.hasNeighbours(), context.links()));
    }

    private FrameView of(Head head, PageContext context, boolean hasOutline, FrameView.Footer footer) {
        Language language = context.language();
        return new FrameView(
                language.strings(),
                language.tag(),
                language.rightToLeft(),
                settings.name(),
                head.kind().className(),
                head.view(context, image(context)),
                feeds(context),
                files(context.links()),
                navigation(head.path(), context, hasOutline),
                footer,
                inSkin,
                false);
    }

    /** The absolute address of the picture for pages without a cover, if there is one; else empty. */
    private String image(PageContext context) {
        return assets.image() == null ? "" : context.absolute(assets.image().path());
    }

    private FrameView.Files files(PageUrls links) {
        return new FrameView.Files(
                links.to(assets.icon().path()),
                links.to(assets.touchIcon().path()),
                styleSheets(links),
                links.to(assets.headScript().path()),
                List.of(new FrameView.Loaded(links.to(assets.script().path()))));
    }

    /** What every page loads. */
    public List<FrameView.Loaded> styleSheets(PageUrls links) {
        return Stream.of(assets.style(), assets.ownStyle())
                .filter(asset -> asset != null)
                .map(asset -> new FrameView.Loaded(links.to(asset.path())))
                .toList();
    }

    /**
     * A frame that loads more; a team's own style sheet stays the last.
     *
     * @param scripts paths
     */
    public FrameView loading(FrameView frame, Asset style, List<String> scripts, PageUrls links) {
        List<FrameView.Loaded> styleSheets = new ArrayList<>(frame.files().styleSheets());
        int last = assets.ownStyle() == null ? styleSheets.size() : styleSheets.size() - 1;
        styleSheets.add(last, new FrameView.Loaded(links.to(style.path())));
        return loading(frame, styleSheets, scripts, links);
    }

    /** The frame of a page that helps to find an issue. */
    public FrameView find(FrameView frame, List<String> scripts, PageUrls links) {
        List<FrameView.Loaded> styleSheets = new ArrayList<>(frame.files().styleSheets());
        styleSheets.set(0, new FrameView.Loaded(links.to(assets.findStyle().path())));
        return loading(frame, styleSheets, scripts, links);
    }

    private static FrameView loading(
            FrameView frame, List<FrameView.Loaded> styleSheets, List<String> scripts, PageUrls links) {
        FrameView.Files files = frame.files();
        List<FrameView.Loaded> allScripts = new ArrayList<>(files.scripts());
        scripts.forEach(script -> allScripts.add(new FrameView.Loaded(links.to(script))));
        return frame.withFiles(
                new FrameView.Files(files.icon(), files.touchIcon(), styleSheets, files.headScript(), allScripts));
    }

    private NavigationView navigation(String path, PageContext context, boolean hasOutline) {
        PageUrls links = context.links();
        Asset logo = assets.logo();
        return new NavigationView(
                links.to(ReservedPaths.HOME),
                logo == null ? "" : links.to(logo.path()),
                navigationLinks(path, context),
                hasOutline);
    }

    private List<NavigationView.Link> navigationLinks(String path, PageContext context) {
        List<NavigationView.Link> all = new ArrayList<>(pages(path, context));
        for (NavigationLink link : settings.look().navigation()) {
            all.add(new NavigationView.Link(link.title(), context.links().typed(link.url()), "", "extra", false));
        }
        return all;
    }

    private List<NavigationView.Link> pages(String path, PageContext context) {
        Language language = context.language();
        List<NavigationView.Link> pages = new ArrayList<>();
        pages.add(page("archive", ReservedPaths.HOME, path, context, "", ""));
        if (navigation.sections()) {
            pages.add(page("sections", ReservedPaths.SECTIONS, path, context, "", "wide"));
        }
        if (navigation.links()) {
            pages.add(page("links", ReservedPaths.LINKS, path, context, "", "wide"));
        }
        if (navigation.search()) {
            pages.add(page("search", ReservedPaths.SEARCH, path, context, "search", ""));
        }
        if (settings.look().projectSite() != null) {
            String address = context.links().typed(settings.look().projectSite());
            pages.add(new NavigationView.Link(language.word("project"), address, "", "extra", false));
        }
        return pages;
    }

    /** The navigation bar's links again, for phones have no room for all of them above, and what has no place there. */
    private List<NavigationView.Link> footerLinks(String path, PageContext context) {
        List<NavigationView.Link> links = new ArrayList<>(navigationLinks(path, context));
        if (navigation.tags()) {
            links.add(page("tags", GroupKind.TAGS.indexPath(), path, context, "", ""));
        }
        if (navigation.authors()) {
            links.add(page("authors", GroupKind.AUTHORS.indexPath(), path, context, "", ""));
        }
        if (navigation.subscribe()) {
            links.add(page("subscribe", ReservedPaths.SUBSCRIBE, path, context, "", ""));
        }
        return links;
    }

    private FrameView.Footer footer(
            List<NavigationView.Link> links, String updated, boolean hasNeighbours, PageUrls urls) {
        return new FrameView.Footer(
                links,
                updated,
                hasNeighbours,
                navigation.search(),
                urls.inHtml(settings.look().footer()));
    }

    private List<FrameView.FeedLink> feeds(PageContext context) {
        if (!navigation.feeds()) {
            return List.of();
        }
        return List.of(
                feed("atom+xml", ReservedPaths.ATOM, settings.name(), context),
                feed("rss+xml", ReservedPaths.RSS, settings.name(), context),
                feed("feed+json", ReservedPaths.JSON_FEED, settings.name(), context));
    }

    /** A frame that names the feed of a section before those of the newsletter. */
    public FrameView withFeed(FrameView frame, RecurringSection section, PageContext context) {
        List<FrameView.FeedLink> feeds = new ArrayList<>();
        feeds.add(feed("atom+xml", section.feedPath(), section.name() + " · " + settings.name(), context));
        feeds.addAll(frame.feeds());
        return frame.withFeeds(feeds);
    }

    /** A feed as a page's head names it. */
    private static FrameView.FeedLink feed(String format, String path, String title, PageContext context) {
        return new FrameView.FeedLink(
                "application/" + format, title, context.links().to(path));
    }

    private static NavigationView.Link page(
            String key, String target, String path, PageContext context, String rel, String priority) {
        String title = context.language().word(key);
        return new NavigationView.Link(title, context.links().to(target), rel, priority, path.equals(target));
    }
}
