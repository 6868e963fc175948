package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.net.URI;

/**
 * Where the newsletter will be read.
 *
 * @param base the address of the folder that holds its {@code index.html}, with a slash at the end
 */
public record SiteAddress(String base) {
    /** The address of a page or file given by its path from the newsletter's folder; the home page is the folder. */
    public String page(String path) {
        return path.equals(ReservedPaths.HOME) ? base : base + UrlEncoding.path(path);
    }

    /** Whether the newsletter is the whole site, so that files for the root of a host belong to it. */
    public boolean isRoot() {
        return URI.create(base).getRawPath().equals("/");
    }
}
