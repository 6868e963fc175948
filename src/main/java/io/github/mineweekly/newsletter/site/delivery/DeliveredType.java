package io.github.mineweekly.newsletter.site.delivery;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.text.MediaType;
import java.util.Map;
import java.util.regex.Pattern;

/** The media type of a file of the site, whose feeds are more than XML and JSON. */
final class DeliveredType {
    /** The site's own, and each section's. */
    private static final Map<String, String> FEEDS = Map.of(
            ReservedPaths.ATOM, "application/atom+xml",
            ReservedPaths.RSS, "application/rss+xml",
            ReservedPaths.JSON_FEED, "application/feed+json");

    private static final Pattern FEED_OF_SECTION = Pattern.compile("sections/[^/]+\\.xml");

    private DeliveredType() {}

    /** @param path in the newsletter's folder */
    static String of(String path) {
        return FEED_OF_SECTION.matcher(path).matches()
                ? "application/atom+xml"
                : FEEDS.getOrDefault(path, MediaType.of(path));
    }
}
