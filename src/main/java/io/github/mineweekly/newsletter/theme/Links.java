package io.github.mineweekly.newsletter.theme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Addresses of pages as one page writes them.
 *
 * @param prefix what leads from the page to the newsletter's folder: empty or ending with {@code /}
 */
record Links(String prefix) {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i:[a-z][a-z0-9+.-]*:|//|#|/).*");

    /**
     * Addresses relative to the page, so that a site works in any folder and from {@code file://}.
     *
     * @param path of the page that links, relative to the newsletter's folder, with {@code /}
     */
    static Links from(String path) {
        return new Links("../".repeat((int) path.chars().filter(c -> c == '/').count()));
    }

    /** The address of a page or asset given by its path, percent-encoded. */
    String to(String path) {
        return prefix + encode(path);
    }

    /** An address as a team or an author wrote it: absolute, or relative to the newsletter's folder. */
    String typed(String address) {
        return ABSOLUTE.matcher(address).matches() ? address : prefix + address;
    }

    static String encode(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A"))
                .collect(Collectors.joining("/"));
    }
}
