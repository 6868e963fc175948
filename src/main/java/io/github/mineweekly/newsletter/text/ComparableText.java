package io.github.mineweekly.newsletter.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts in a form that is equal for those that look the same: composed, without what is not seen, and without the space
 * around and between words.
 */
public final class ComparableText {
    /** Not a single one, which most titles have and which stays as it is. */
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private ComparableText() {}

    public static String of(String text) {
        int[] seen = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Characters.isUnseen(c))
                .toArray();
        int from = 0;
        int to = seen.length;
        while (from < to && isSpace(seen[from])) {
            from++;
        }
        while (to > from && isSpace(seen[to - 1])) {
            to--;
        }
        return SPACES.matcher(new String(seen, from, to - from)).replaceAll(" ");
    }

    private static boolean isSpace(int codePoint) {
        return Characters.isSpace(codePoint) || Character.isWhitespace(codePoint);
    }
}
