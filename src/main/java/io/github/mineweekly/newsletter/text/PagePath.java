package io.github.mineweekly.newsletter.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Paths of pages as addresses. */
public final class PagePath {
    private PagePath() {}

    /**
     * A path with {@code /} as a relative address. Everything but letters, digits and {@code -_.} is percent-encoded as
     * UTF-8, so that no part of it reads as a scheme, a query or a fragment.
     */
    public static String encode(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A"))
                .collect(Collectors.joining("/"));
    }

    /** A path as file systems compare it that know no case and one normal form. */
    public static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
