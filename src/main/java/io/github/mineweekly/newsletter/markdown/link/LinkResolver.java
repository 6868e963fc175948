package io.github.mineweekly.newsletter.markdown.link;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.issue.FolderContents;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.picture.PictureSize;
import io.github.mineweekly.newsletter.text.Slug;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where links and images of one page lead. */
public final class LinkResolver {
    private static final String PAGE = ".html";
    private static final String SOURCE = ".md";

    /** What follows it in a fragment is for the browser, which looks for a text in the page. */
    private static final String DIRECTIVE = ":~:";

    /** The home page is there whether or not a source file brings it. */
    private static final Set<String> HOME = Set.of("", "index", "index.md", "index.html");

    private final String key;
    private final FolderContents contents;

    /** The newsletter's own address without its scheme; null if it is not known. */
    private final @Nullable String site;

    private final boolean twins;

    /**
     * @param key the page's source file relative to the source directory
     * @param contents what a path with a leading slash may mean; else it is one of the host, left as typed
     * @param siteUrl the address of the newsletter's folder, with its last slash; null if it is not known
     * @param twins whether each issue is published as Markdown, too, at the address of its source
     */
    public LinkResolver(String key, FolderContents contents, @Nullable String siteUrl, boolean twins) {
        this.twins = twins;
        this.key = key;
        this.contents = contents;
        this.site = siteUrl == null ? null : WebAddress.withoutScheme(siteUrl);
    }

    public Destination resolve(String typed, Reference.Kind kind) {
        String url = WebAddress.trimmed(typed);
        String href = UrlEncoding.address(url);
        if (kind == Reference.Kind.IMAGE && WebAddress.isPicture(url)) {
            return new Destination.Other(href);
        }
        // Browsers ask for the page itself again where a picture's address is empty.
        if (!WebAddress.isAllowed(url) || (kind == Reference.Kind.IMAGE && url.isEmpty())) {
            return new Destination.Rejected(href);
        }
        if (WebAddress.isWeb(url)) {
            String rest = site == null ? null : WebAddress.below(site, WebAddress.withoutScheme(url));
            return ofSite(rest, new Destination.Web(href), kind);
        }
        if (!WebAddress.scheme(url).isEmpty()) {
            return kind == Reference.Kind.LINK ? new Destination.Other(href) : new Destination.Rejected(href);
        }
        return own(url, href, kind, false);
    }

    private Destination issue(String page, String suffix, String fragment) {
        String id = contents.headings().test(page, fragment) ? Slug.of(fragment) : fragment;
        return new Destination.Own(
                relative(PagePaths.ofKey(page)) + leadingTo(id, suffix, fragment), page, fragment, id);
    }

    /** What follows {@code #}, decoded; empty if nothing does. */
    private static String fragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? "" : UrlEncoding.decode(url.substring(hash + 1, directive(url, hash)));
    }

    private static int directive(String url, int hash) {
        int directive = url.indexOf(DIRECTIVE, hash);
        return directive < 0 ? url.length() : directive;
    }

    /** An address with an id in place of its fragment; as it is if that is the id, or none is known. */
    private static String leadingTo(String id, String href, String fragment) {
        if (id.isEmpty() || id.equals(fragment)) {
            return href;
        }
        int hash = href.indexOf('#');
        return href.substring(0, hash + 1) + UrlEncoding.path(id) + href.substring(directive(href, hash));
    }

    /** A place on a page with these ids, where a fragment that is none of them may be the text of a heading. */
    public static String onPage(String href, Set<String> ids) {
        String fragment = fragment(href);
        return leadingTo(Slug.meant(fragment, ids), href, fragment);
    }

    /** How large the picture at a destination is; null if that is not known. */
    public @Nullable PictureSize sizeOf(Destination picture) {
        return picture instanceof Destination.Own own ? contents.pictures().apply(own.path()) : null;
    }

    /**
     * A page or file of the newsletter that is typed with its whole address, which stays, unless it is that of a
     * source where nothing is published: it is checked as any other.
     *
     * What is not there is outside, but on a host that is the newsletter's as a whole: others may have pages there.
     *
     * @param rest what follows the newsletter's own address; null if that is another
     * @param elsewhere where it leads if it is not the newsletter's
     */
    private Destination ofSite(@Nullable String rest, Destination elsewhere, Reference.Kind kind) {
        if (rest == null) {
            return elsewhere;
        }
        String path = "/" + rest;
        String typed = WebAddress.withoutSuffix(rest);
        boolean isSource = kind == Reference.Kind.LINK && typed.endsWith(SOURCE);
        if (HOME.contains(typed)) {
            return isSource ? own(path, path, kind, true) : new Destination.Other(elsewhere.href());
        }
        if (own(path, path, kind, true) instanceof Destination.Own own) {
            boolean published = isSource && twins && elsewhere instanceof Destination.Web;
            // What is published as Markdown has no ids.
            String id = published ? "" : own.id();
            return isSource && !published && PagePaths.isSource(own.path())
                    ? own
                    : new Destination.Own(
                            leadingTo(id, elsewhere.href(), own.fragment()), own.path(), own.fragment(), id);
        }
        String place = UrlEncoding.decode(WebAddress.withoutSuffix(path));
        boolean isKnown = isWholeHost() || elsewhere instanceof Destination.Outside;
        return isKnown ? elsewhere : new Destination.Outside(elsewhere.href(), place);
    }

    /** Whether a leading slash leads to the newsletter's folder, as no other is around it. */
    public boolean isWholeHost() {
        return site != null && WebAddress.isWholeHost(site);
    }

    /** @param below whether a leading slash is that of the newsletter, else it may be that of its host */
    private Destination own(String url, String href, Reference.Kind kind, boolean below) {
        String fragment = fragment(url);
        String typed = WebAddress.withoutSuffix(url);
        String suffix = UrlEncoding.address(url.substring(typed.length()));
        if (typed.isEmpty()) {
            return new Destination.Own(href, key, fragment, "");
        }
        String decoded = UrlEncoding.decode(typed);
        String path = IssuePaths.anywhere(key, decoded);
        if (PathText.isOutside(path)) {
            return typed.startsWith("/") ? ofHost(href, decoded, kind) : new Destination.Outside(href, path);
        }
        String page = kind == Reference.Kind.LINK ? page(path) : null;
        if (page != null) {
            return issue(page, suffix, fragment);
        }
        if (kind == Reference.Kind.LINK && HOME.contains(path)) {
            return new Destination.Other(relative("index.html") + suffix);
        }
        // A page that the site makes itself is named without its ending as well.
        boolean bare = kind == Reference.Kind.LINK && path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
        if (bare
                && !path.endsWith("/")
                && !contents.others().test(path)
                && contents.others().test(path + PAGE)) {
            return new Destination.Own(relative(path + PAGE) + suffix, path + PAGE, fragment, "");
        }
        if (typed.startsWith("/")) {
            if (contents.others().test(path)) {
                return new Destination.Own(relative(path) + suffix, path, fragment, "");
            }
            // With a slash at its end, as other tools have their pages, an issue's address is not that of its page.
            boolean issueAsFolder = kind == Reference.Kind.LINK
                    && path.endsWith("/")
                    && page(path.substring(0, path.length() - 1)) != null;
            if (issueAsFolder && !isWholeHost()) {
                return new Destination.Outside(href, "/" + path);
            }
            String folder = site == null ? "/" : site.substring(site.indexOf('/', 2));
            String rest = below || folder.equals("/") ? null : WebAddress.below(folder, url);
            return ofSite(rest, ofHost(href, decoded, kind), kind);
        }
        boolean asTyped = PagePaths.composed(decoded).equals(decoded);
        return new Destination.Own(asTyped ? href : relative(path) + suffix, path, fragment, "");
    }

    /** Of a leading slash. A source is of no use to a reader, whose host has pages. */
    private static Destination ofHost(String href, String path, Reference.Kind kind) {
        return kind == Reference.Kind.LINK && path.endsWith(SOURCE)
                ? new Destination.Outside(href, path)
                : new Destination.Other(href);
    }

    /** The source file that a path means, with or without its ending. */
    private @Nullable String page(String path) {
        String bare = path.endsWith(PAGE) ? path.substring(0, path.length() - PAGE.length()) : path;
        String folder = bare.isEmpty() || bare.endsWith("/") ? bare : bare + "/";
        for (String candidate : List.of(path, bare + SOURCE, folder + "index" + SOURCE)) {
            if (contents.issues().test(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** The address of a path from this page. */
    private String relative(String target) {
        return UrlEncoding.path(IssuePaths.relative(key, target));
    }
}
