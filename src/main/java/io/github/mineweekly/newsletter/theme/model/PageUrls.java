package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.LinkUse;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.util.regex.Pattern;

/**
 * Addresses of pages as one page writes them.
 *
 * @param prefix what leads from the page to the newsletter's folder: empty or ending with {@code /}
 */
public record PageUrls(String prefix) {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i:[a-z][a-z0-9+.-]*:|#|/).*");

    /**
     * Addresses relative to the page, so that a site works in any folder and from {@code file://}.
     *
     * @param path of the page that links, relative to the newsletter's folder, with {@code /}
     */
    public static PageUrls from(String path) {
        return new PageUrls(
                "../".repeat((int) path.chars().filter(c -> c == '/').count()));
    }

    /** The address of a page or asset given by its path, percent-encoded. */
    public String to(String path) {
        return prefix + UrlEncoding.path(path);
    }

    /** The address of a place where a link was shared. */
    String to(LinkUse use) {
        return at(to(use.entry().issue().source().pagePath()), use.anchor());
    }

    /**
     * A place on a page.
     *
     * @param page its address
     * @param anchor the id of a heading, or empty
     */
    static String at(String page, String anchor) {
        return anchor.isEmpty() ? page : page + "#" + UrlEncoding.fragment(anchor);
    }

    /** An address as a team or an author wrote it: absolute, or relative to the newsletter's folder. */
    String typed(String address) {
        return ABSOLUTE.matcher(address).matches() ? address : prefix + address;
    }
}
