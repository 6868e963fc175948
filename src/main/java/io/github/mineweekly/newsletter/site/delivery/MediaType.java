package io.github.mineweekly.newsletter.site.delivery;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What kind a file is, by its name: the same on every machine, whatever its system takes for it. */
final class MediaType {
    private static final String UNKNOWN = "application/octet-stream";

    /** The site's own, and each section's. */
    private static final Map<String, String> FEEDS = Map.of(
            "feed.xml", "application/atom+xml",
            "rss.xml", "application/rss+xml",
            "feed.json", "application/feed+json");

    private static final Pattern FEED_OF_SECTION = Pattern.compile("sections/[^/]+\\.xml");

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript"),
            Map.entry("mjs", "text/javascript"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain"),
            Map.entry("md", "text/markdown"),
            Map.entry("csv", "text/csv"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ico", "image/vnd.microsoft.icon"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"));

    private MediaType() {}

    /** @param path in the newsletter's folder */
    static String of(String path) {
        if (FEED_OF_SECTION.matcher(path).matches()) {
            return "application/atom+xml";
        }
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return FEEDS.getOrDefault(path, BY_EXTENSION.getOrDefault(extension, UNKNOWN));
    }
}
