package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.text.Characters;
import org.jspecify.annotations.Nullable;

/** Character references and backslash escapes. */
public final class Entities {
    private static final int LONGEST_NAME = 32;
    private static final int REPLACEMENT = 0xFFFD;

    private Entities() {}

    /** The offset after the reference that begins at {@code start}, or -1 if none does. */
    public static int end(String text, int start) {
        int i = start + 1;
        int limit = Math.min(text.length(), start + 2 + LONGEST_NAME);
        boolean numeric = i < limit && text.charAt(i) == '#';
        i += numeric ? 1 : 0;
        boolean hex = numeric && i < limit && (text.charAt(i) == 'x' || text.charAt(i) == 'X');
        i += hex ? 1 : 0;
        int first = i;
        while (i < limit && (numeric ? Character.digit(ascii(text, i), hex ? 16 : 10) >= 0 : isName(text, i))) {
            i++;
        }
        boolean closed = i > first && i < limit && text.charAt(i) == ';';
        boolean fits = !numeric || i - first <= (hex ? 6 : 7);
        return closed && fits && decode(text.substring(start, i + 1)) != null ? i + 1 : -1;
    }

    /** What a whole reference, from its ampersand to its semicolon, stands for, or null if there is no such name. */
    static @Nullable String decode(String reference) {
        if (reference.charAt(1) != '#') {
            String value = org.jsoup.nodes.Entities.getByName(reference.substring(1, reference.length() - 1));
            return value.isEmpty() ? null : value;
        }
        int code = number(reference);
        return Character.toString(Character.isValidCodePoint(code) && !isForbidden(code) ? code : REPLACEMENT);
    }

    /** Whether a whole reference is to a character that no page can hold, and so shows another. */
    public static boolean isForbidden(String reference) {
        return reference.charAt(1) == '#' && isForbidden(number(reference));
    }

    private static boolean isForbidden(int code) {
        return Characters.isForbidden(code) || (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
    }

    private static int number(String reference) {
        boolean hex = reference.charAt(2) == 'x' || reference.charAt(2) == 'X';
        return Integer.parseInt(reference, hex ? 3 : 2, reference.length() - 1, hex ? 16 : 10);
    }

    /** A destination, title or info string with its escapes and references resolved. */
    public static String unescape(String text) {
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : resolved(text, true);
    }

    /** A text in which a backslash escapes nothing, with its references resolved. */
    public static String resolved(String text) {
        return text.indexOf('&') < 0 ? text : resolved(text, false);
    }

    private static String resolved(String text, boolean escapes) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = c == '&' ? end(text, i) : -1;
            if (end > 0) {
                out.append(decode(text.substring(i, end)));
                i = end;
            } else {
                boolean escape = escapes
                        && c == '\\'
                        && i + 1 < text.length()
                        && Characters.isAsciiPunctuation(text.charAt(i + 1));
                i += escape ? 1 : 0;
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }

    private static char ascii(String text, int index) {
        char c = text.charAt(index);
        return c < 128 ? c : ' ';
    }

    private static boolean isName(String text, int index) {
        return Characters.isAsciiAlphanumeric(text.charAt(index));
    }
}
