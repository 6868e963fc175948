package io.github.mineweekly.newsletter.text;

import java.util.Locale;
import java.util.Map;

/** What kind a file is, by the end of its name: the same on every machine, whatever its system takes for it. */
public final class MediaType {
    /** Of a file whose ending is not known. */
    public static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> BY_EXTENSION = Resource.words("text/media-types.txt");

    private MediaType() {}

    public static String of(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_EXTENSION.getOrDefault(extension, UNKNOWN);
    }

    /** The name of a kind of picture that only browsers show; empty for others. */
    public static String ofBrowsers(String path) {
        return switch (of(path)) {
            case "image/svg+xml" -> "SVG";
            case "image/avif" -> "AVIF";
            default -> "";
        };
    }
}
