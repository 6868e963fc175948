package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.net.URI;

/**
 * Where the newsletter will be read.
 *
 * @param base the address of the folder that holds its {@code index.html}, with a slash at the end
 */
public record SiteAddress(String base) {
    /**
     * An address as a team writes it, with or without the last slash.
     *
     * @throws IllegalArgumentException if it is not an http or https address of a folder
     */
    public static SiteAddress of(String siteUrl) {
        String base = siteUrl.strip();
        URI uri = URI.create(base);
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getRawAuthority() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("`" + siteUrl + "` is not an http or https address of a folder");
        }
        return new SiteAddress(base.endsWith("/") ? base : base + "/");
    }

    /** The address of a page or file given by its path from the newsletter's folder; the home page is the folder. */
    public String page(String path) {
        return path.equals("index.html") ? base : base + UrlEncoding.path(path);
    }

    /** Whether the newsletter is the whole site, so that files for the root of a host belong to it. */
    public boolean isRoot() {
        return URI.create(base).getRawPath().equals("/");
    }
}
