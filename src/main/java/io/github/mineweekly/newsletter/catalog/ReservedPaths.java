package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.text.CaseFolding;
import java.util.Set;
import java.util.regex.Pattern;

/** The paths of the newsletter's folder that are the site's own. */
public final class ReservedPaths {
    /** The home page. */
    public static final String HOME = "index.html";

    public static final String LINKS = "links.html";

    /** The links as JSON. */
    public static final String LINK_LIST = "links.json";

    public static final String SEARCH = "search.html";

    /** The numbers of a newsletter, in a project's report. */
    public static final String CHECKS = "checks.html";

    public static final String SUBSCRIBE = "subscribe.html";

    public static final String ATOM = "feed.xml";

    public static final String RSS = "rss.xml";

    public static final String JSON_FEED = "feed.json";

    public static final String SITEMAP = "sitemap.xml";

    public static final String NOT_FOUND = "404.html";

    /** The list of the recurring sections. */
    public static final String SECTIONS = "sections/index.html";

    /** The JSON Schema of front matter, for editors. */
    public static final String SCHEMA = "front-matter.schema.json";

    /** Where the site lists its files that bear no mark. */
    public static final String UNMARKED_FILES = "assets/copied.txt";

    /** The list of the issues as Markdown, for programs. */
    public static final String TWINS = "llms.txt";

    private static final Set<String> NEEDING_ADDRESS =
            Set.of(ATOM, RSS, JSON_FEED, SITEMAP, NOT_FOUND, SUBSCRIBE, TWINS);

    private static final Pattern FEEDS_AND_SITEMAPS = Pattern.compile("sitemap-[0-9]+\\.xml|sections/[^/]+\\.xml");

    private static final Set<String> FILES = Set.of(
            HOME,
            LINKS,
            LINK_LIST,
            SEARCH,
            CHECKS,
            SUBSCRIBE,
            ATOM,
            RSS,
            JSON_FEED,
            SITEMAP,
            NOT_FOUND,
            TWINS,
            UNMARKED_FILES,
            SCHEMA);

    /** The folders of tags and authors are for others too, but for what is a page or a feed there. */
    private static final String GROUPS = "(tags|authors)/([^/]+\\.(html|xml)|[^/]+/[0-9]{4}\\.html)";

    private static final Pattern FOLDERS =
            Pattern.compile("archive/[0-9]{4}\\.html|sitemap-[0-9]+\\.xml|(sections|links|assets)(/.*)?|" + GROUPS);

    /** In the folders of the site itself files of others may be, but none that readers take for pages and feeds. */
    private static final Pattern PAGES =
            Pattern.compile("archive/[0-9]{4}\\.html|sitemap-[0-9]+\\.xml|sections/.*\\.(html|xml)"
                    + "|links/(?!index\\.html).*\\.(html|json)|" + GROUPS);

    private ReservedPaths() {}

    /** Whether a path of the newsletter's folder is taken by the site itself. */
    public static boolean contains(String path) {
        String folded = CaseFolding.path(path);
        return FILES.contains(folded) || FOLDERS.matcher(folded).matches();
    }

    /** Whether a path is that of one of the site's own files outside of its folders. */
    public static boolean isFile(String path) {
        return FILES.contains(CaseFolding.path(path));
    }

    /**
     * Whether a path is that of what is not made without the site's address; {@link #SUBSCRIBE} is, where there is
     * another way to subscribe.
     */
    public static boolean needsAddress(String path) {
        return NEEDING_ADDRESS.contains(path)
                || FEEDS_AND_SITEMAPS.matcher(path).matches();
    }

    /** Whether a path is, or with other settings would be, that of a page, feed or index of the site itself. */
    public static boolean isPage(String path) {
        String folded = CaseFolding.path(path);
        return FILES.contains(folded) || PAGES.matcher(folded).matches();
    }
}
