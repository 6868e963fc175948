package io.github.mineweekly.newsletter.edition.release;

import io.github.mineweekly.newsletter.text.Characters;

/**
 * At signs and number signs in text. GitHub takes a word after the first for somebody's name and sends them a message,
 * and a number after the second, or after {@code GH-} in any case, for one of the repository's issues; a backslash does
 * not help, but a character without width between the two does.
 */
final class Mentions {
    /** Follows such a sign until it is known who reads the text; no text of an issue has this character. */
    static final char MARK = '\uFDD1';

    private static final char NO_WIDTH = '\u200B';

    private Mentions() {}

    /** Text with its signs marked, but for those of addresses. */
    static String marked(String text) {
        if (text.indexOf('@') < 0 && text.indexOf('#') < 0 && text.indexOf('-') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        boolean address = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            address = (address || text.startsWith("://", i)) && !Character.isWhitespace(c);
            boolean word = i > 0 && Characters.isAsciiAlphanumeric(text.charAt(i - 1));
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean reference =
                    (c == '@' && Characters.isAsciiAlphanumeric(next)) || (c == '#' && next >= '0' && next <= '9');
            if ((reference && !word && !address) || (isOfGitHub(text, i) && !address)) {
                out.append(MARK);
            }
        }
        return out.toString();
    }

    /** Whether {@code GH-} ends here, before a number. */
    private static boolean isOfGitHub(String text, int hyphen) {
        return text.charAt(hyphen) == '-'
                && text.regionMatches(true, hyphen - 2, "GH", 0, 2)
                && (hyphen == 2 || !Characters.isAsciiAlphanumeric(text.charAt(hyphen - 3)))
                && hyphen + 1 < text.length()
                && Characters.isAsciiDigit(text.charAt(hyphen + 1));
    }

    /** Marked text as GitHub may have it. */
    static String prevented(String text) {
        return text.replace(MARK, NO_WIDTH);
    }

    /** Marked text as it was. */
    static String unmarked(String text) {
        return text.replace(String.valueOf(MARK), "");
    }
}
