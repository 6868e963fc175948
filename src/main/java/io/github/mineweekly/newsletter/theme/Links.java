package io.github.mineweekly.newsletter.theme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Addresses of pages relative to one page, so that a site works in any folder and from {@code file://}.
 *
 * @param depth how many folders the page lies below the newsletter's own
 */
record Links(int depth) {
    /** @param path of the page that links, relative to the newsletter's folder, with {@code /} */
    static Links from(String path) {
        return new Links((int) path.chars().filter(c -> c == '/').count());
    }

    /** The address of a page or asset given by its path, percent-encoded. */
    String to(String path) {
        String encoded = Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return "../".repeat(depth) + encoded;
    }
}
