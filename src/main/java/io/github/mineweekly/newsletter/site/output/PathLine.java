package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.util.Locale;

/**
 * A path as a part of one line: control characters, which names may have on some systems, are percent-encoded, and so
 * is {@code %}. All else stays, for whoever looks into the file.
 */
final class PathLine {
    private PathLine() {}

    static String encoded(String path) {
        StringBuilder out = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%' || c < ' ' || c == '\u007f') {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    static String decoded(String line) {
        return UrlEncoding.decode(line);
    }

    /** Whether a text is what {@link #encoded} makes of some path. */
    static boolean isEncoded(String line) {
        return encoded(decoded(line)).equals(line);
    }
}
