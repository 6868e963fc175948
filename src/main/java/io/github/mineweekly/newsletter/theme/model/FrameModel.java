package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.GroupKind;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.theme.page.Navigation;
import io.github.mineweekly.newsletter.theme.page.SubscribePage;
import io.github.mineweekly.newsletter.theme.settings.NavigationLink;
import io.github.mineweekly.newsletter.theme.settings.ThemeSettings;
import io.github.mineweekly.newsletter.theme.template.Asset;
import io.github.mineweekly.newsletter.theme.template.Assets;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is around the content of every page, as the templates want it. */
public final class FrameModel {
    private final ThemeSettings settings;
    private final Navigation navigation;
    private final Assets assets;

    public FrameModel(ThemeSettings settings, Navigation navigation, Assets assets) {
        this.settings = settings;
        this.navigation = navigation;
        this.assets = assets;
    }

    /** @param scripts paths of scripts that the page loads besides the theme's */
    public Map<String, Object> of(String path, PageContext context, List<String> scripts) {
        Language language = context.language();
        PageUrls links = context.links();
        Asset logo = assets.logo();
        Map<String, Object> model = new HashMap<>();
        model.put("t", language.strings());
        model.put("lang", language.tag());
        model.put("rtl", language.rightToLeft());
        model.put("siteName", settings.name());
        model.put("version", settings.version());
        model.put("home", links.to("index.html"));
        model.put("logo", logo == null ? "" : links.to(logo.path()));
        model.put("icon", links.to(assets.icon().path()));
        model.put("touchIcon", links.to(assets.touchIcon().path()));
        model.put("styleSheets", styleSheets(links));
        model.put("headScript", links.to(assets.headScript().path()));
        model.put(
                "scripts",
                Stream.concat(Stream.of(assets.script().path()), scripts.stream())
                        .map(script -> Map.of("url", links.to(script)))
                        .toList());
        model.put("navigation", navigation(path, context));
        model.put("footerLinks", footerLinks(path, context));
        model.put("footer", settings.look().footer());
        model.put("feeds", feeds(context));
        model.put("hasCode", false);
        model.put("hasOutline", false);
        model.put("hasNeighbours", false);
        model.put("hasSearch", navigation.search());
        model.put("updated", "");
        return model;
    }

    public List<Map<String, Object>> styleSheets(PageUrls links) {
        return styleSheets(links, assets.style(), assets.ownStyle());
    }

    /** Of the pages that help to find an issue. */
    public List<Map<String, Object>> findStyleSheets(PageUrls links) {
        return styleSheets(links, assets.style(), assets.findStyle(), assets.ownStyle());
    }

    /** Adds what a page needs that shows code; a team's own style sheet stays the last. */
    public void addCode(Map<String, Object> model, PageUrls links) {
        List<Object> styleSheets = new ArrayList<>((List<?>) model.getOrDefault("styleSheets", List.of()));
        int last = assets.ownStyle() == null ? styleSheets.size() : styleSheets.size() - 1;
        styleSheets.add(last, Map.of("url", links.to(assets.codeStyle().path())));
        model.put("styleSheets", styleSheets);
        addCopying(model, links);
    }

    /** Adds what a page needs that shows something to be copied. */
    public void addCopying(Map<String, Object> model, PageUrls links) {
        List<Object> scripts = new ArrayList<>((List<?>) model.getOrDefault("scripts", List.of()));
        scripts.add(Map.of("url", links.to(assets.codeScript().path())));
        model.put("scripts", scripts);
        model.put("hasCode", true);
    }

    /** Of the page that says how to subscribe. */
    public List<Map<String, Object>> subscribeStyleSheets(PageUrls links) {
        return styleSheets(links, assets.style(), assets.subscribeStyle(), assets.ownStyle());
    }

    private static List<Map<String, Object>> styleSheets(PageUrls links, @Nullable Asset... assets) {
        return Stream.of(assets)
                .filter(asset -> asset != null)
                .map(asset -> Map.<String, Object>of("url", links.to(asset.path())))
                .toList();
    }

    private List<Map<String, Object>> navigation(String path, PageContext context) {
        List<Map<String, Object>> all = new ArrayList<>(pages(path, context));
        for (NavigationLink link : settings.look().navigation()) {
            all.add(link(link.title(), context.links().typed(link.url()), "", "extra", false));
        }
        return all;
    }

    private List<Map<String, Object>> pages(String path, PageContext context) {
        Language language = context.language();
        List<Map<String, Object>> pages = new ArrayList<>();
        pages.add(page("archive", "index.html", path, context, "", ""));
        if (navigation.sections()) {
            pages.add(page("sections", "sections/index.html", path, context, "", "wide"));
        }
        if (navigation.links()) {
            pages.add(page("links", "links.html", path, context, "", "wide"));
        }
        if (navigation.search()) {
            pages.add(page("search", "search.html", path, context, "search", ""));
        }
        if (settings.look().projectSite() != null) {
            String address = context.links().typed(settings.look().projectSite());
            pages.add(link(language.word("project"), address, "", "extra", false));
        }
        return pages;
    }

    /** The navigation bar's links again, for phones have no room for all of them above, and what has no place there. */
    private List<Map<String, Object>> footerLinks(String path, PageContext context) {
        List<Map<String, Object>> links = new ArrayList<>(navigation(path, context));
        if (navigation.tags()) {
            links.add(page("tags", GroupKind.TAGS.indexPath(), path, context, "", ""));
        }
        if (navigation.authors()) {
            links.add(page("authors", GroupKind.AUTHORS.indexPath(), path, context, "", ""));
        }
        if (navigation.subscribe()) {
            links.add(page("subscribe", SubscribePage.PATH, path, context, "", ""));
        }
        return links;
    }

    /** Where an issue's source can be edited, after the footer's other links. */
    public void addEditLink(Map<String, Object> model, Issue issue, Language language) {
        String pattern = settings.look().editLink();
        if (pattern != null) {
            List<Object> links = new ArrayList<>((List<?>) model.getOrDefault("footerLinks", List.of()));
            String address =
                    pattern.replace("{path}", UrlEncoding.path(issue.source().path()));
            links.add(link(language.word("edit"), address, "", "", false));
            model.put("footerLinks", links);
        }
    }

    private List<Map<String, Object>> feeds(PageContext context) {
        if (!navigation.feeds()) {
            return List.of();
        }
        return List.of(
                feed("atom+xml", "feed.xml", settings.name(), context),
                feed("rss+xml", "rss.xml", settings.name(), context),
                feed("feed+json", "feed.json", settings.name(), context));
    }

    /** A feed as a page's head names it. */
    public static Map<String, Object> feed(String format, String path, String title, PageContext context) {
        return Map.of(
                "type",
                "application/" + format,
                "title",
                title,
                "url",
                context.links().to(path));
    }

    private static Map<String, Object> page(
            String key, String target, String path, PageContext context, String rel, String priority) {
        String title = context.language().word(key);
        return link(title, context.links().to(target), rel, priority, path.equals(target));
    }

    /**
     * A link of the navigation bar or the footer.
     *
     * @param priority in a narrow bar: empty for always there, {@code wide} for not beside the button of an outline,
     *     {@code extra} for never
     */
    public static Map<String, Object> link(String title, String url, String rel, String priority, boolean current) {
        return Map.of("title", title, "url", url, "rel", rel, "priority", priority, "current", current);
    }
}
