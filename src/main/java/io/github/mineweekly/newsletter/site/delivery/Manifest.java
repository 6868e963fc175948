package io.github.mineweekly.newsletter.site.delivery;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.output.FileMark;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.text.Json;
import io.github.mineweekly.newsletter.text.MediaType;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server needs to know of each file. */
final class Manifest {
    /** The site's own feeds, which are more than XML and JSON; each section has one too. */
    private static final Map<String, String> FEEDS = Map.of(
            ReservedPaths.ATOM, "application/atom+xml",
            ReservedPaths.RSS, "application/rss+xml",
            ReservedPaths.JSON_FEED, "application/feed+json");

    private static final Pattern FEED_OF_SECTION = Pattern.compile("sections/[^/]+\\.xml");

    /** Digits between other characters, as in {@code newsletter.0a1b2c3d4e.css} or {@code chart-0a1b2c3d.png}. */
    private static final Pattern DIGITS = Pattern.compile("[.-]([0-9a-f]{6,64})\\.[^./]+$");

    private Manifest() {}

    /**
     * JSON of what the newsletter writes itself, sorted by path. Each file is on a line of its own, so that two
     * manifests can be compared line by line.
     */
    static String json(List<OutputFile> files) throws IOException {
        StringJoiner lines = new StringJoiner(",\n    ", "\n    ", "\n  ").setEmptyValue("");
        for (OutputFile file :
                files.stream().sorted(Comparator.comparing(OutputFile::path)).toList()) {
            if (file.content() instanceof Content.Writable content) {
                lines.add(line(file.path(), content));
            }
        }
        return "{\n  \"files\": [" + lines + "]\n}\n";
    }

    private static String line(String path, Content.Writable content) throws IOException {
        String hash = content.hash();
        return Json.compact(Json.object(
                "path",
                path,
                "sha256",
                hash,
                "bytes",
                content.length(),
                "type",
                type(path),
                // Such a file may be kept for ever.
                "hashed",
                isHashed(path, hash)));
    }

    /** @param path in the newsletter's folder */
    static String type(String path) {
        return FEED_OF_SECTION.matcher(path).matches()
                ? "application/atom+xml"
                : FEEDS.getOrDefault(path, MediaType.of(path));
    }

    /**
     * Whether the name changes with the content, or only looks like it, as that of a picture of a day.
     *
     * @param hash the SHA-256 of the content in hexadecimal digits
     */
    static boolean isHashed(String path, String hash) {
        Matcher name = DIGITS.matcher(path);
        // The hash in the name of a script of the search is of what it hands to the page, without the name.
        return (name.find() && hash.startsWith(name.group(1))) || FileMark.isSearchScript(path);
    }
}
