package io.github.mineweekly.newsletter.site.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paths as Git prints them where {@code core.quotePath} is on, as it is unless somebody says otherwise: in quotes, the
 * bytes of what is not ASCII as octal numbers, the rest escaped as in C.
 */
final class GitQuoting {
    /** A path in quotes, as a regular expression. */
    static final String QUOTED = "\"(?:[^\"\\\\\\r\\n]|\\\\(?:[0-3][0-7]{2}|[abfnrtv\"\\\\]))*+\"";

    private static final Pattern WHOLE = Pattern.compile(QUOTED);
    private static final Pattern PART = Pattern.compile("\\\\([0-7]{3}|.)|[^\\\\]++", Pattern.DOTALL);
    private static final String LETTERS = "abtnvfr";

    private GitQuoting() {}

    static boolean isQuoted(String path) {
        return WHOLE.matcher(path).matches();
    }

    /** The path that is meant. */
    static String unquoted(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher part = PART.matcher(path.substring(1, path.length() - 1));
        while (part.find()) {
            bytes.writeBytes(
                    part.group(1) == null ? part.group().getBytes(StandardCharsets.UTF_8) : escaped(part.group(1)));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static byte[] escaped(String name) {
        if (name.length() > 1) {
            return new byte[] {(byte) Integer.parseInt(name, 8)};
        }
        int letter = LETTERS.indexOf(name);
        // The seven of C are U+0007 and what follows.
        return letter < 0 ? name.getBytes(StandardCharsets.UTF_8) : new byte[] {(byte) (7 + letter)};
    }
}
