package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import java.util.Optional;

/** What crawlers may read. */
public final class Robots {
    private Robots() {}

    /** {@code robots.txt}; empty unless the newsletter is the whole site, since no other place counts. */
    public static Optional<String> write(SiteAddress site) {
        return site.isRoot()
                ? Optional.of("User-agent: *\nDisallow:\n\nSitemap: " + site.page(ReservedPaths.SITEMAP) + "\n")
                : Optional.empty();
    }
}
