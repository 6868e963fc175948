package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How long paths of the site may be, the same on every machine. */
public final class PathLength {
    /** Of a file or folder on Linux; other systems count characters, of which no more fit into as many bytes. */
    private static final int MOST_OF_A_NAME = 255;

    /** A path on macOS, the shortest, has 1,024, and the folders that the newsletter is in need some. */
    private static final int MOST = 800;

    private PathLength() {}

    /** What of a path with {@code /} is too long to be written; empty if nothing is. */
    public static Optional<String> excess(String path) {
        for (String name : path.split("/")) {
            int length = bytes(name);
            if (length > MOST_OF_A_NAME) {
                return Optional.of("the name " + Printable.quote(name) + " with " + length
                        + " bytes of UTF-8; a name can have " + MOST_OF_A_NAME);
            }
        }
        int length = bytes(path);
        return length > MOST
                ? Optional.of("the path " + Printable.quote(path) + " with " + length
                        + " bytes of UTF-8; a path can have " + MOST)
                : Optional.empty();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
