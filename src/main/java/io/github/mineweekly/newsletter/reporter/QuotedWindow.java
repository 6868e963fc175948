package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.text.DisplayWidth;
import io.github.mineweekly.newsletter.text.Printable;

/**
 * The part of a quoted line that fits the terminal, by display width.
 *
 * @param first the first code point shown
 * @param last the place after the last one shown
 */
record QuotedWindow(int first, int last) {
    private static final int ELLIPSES = 2;
    private static final int SHARE_BEFORE = 3;

    /**
     * @param line the code points of the line
     * @param from where the problem begins; it is shown, with a third of the width before it
     * @param width in columns
     */
    static QuotedWindow of(int[] line, int from, int width) {
        int room = width - ELLIPSES;
        int first = Math.min(from, line.length);
        int used = 0;
        while (first > 0 && used + columns(line[first - 1]) <= room / SHARE_BEFORE) {
            used += columns(line[--first]);
        }
        int last = Math.min(from, line.length);
        while (last < line.length && used + columns(line[last]) <= room) {
            used += columns(line[last++]);
        }
        while (last == line.length && first > 0 && used + columns(line[first - 1]) <= room) {
            used += columns(line[--first]);
        }
        return new QuotedWindow(first, last);
    }

    /** Text as the log shows it; a tab is one space, so that the caret is right whatever the terminal's tab stops. */
    static String shown(String text) {
        return Printable.escape(text.replace('\t', ' '));
    }

    private static int columns(int codePoint) {
        return Math.max(1, DisplayWidth.of(shown(Character.toString(codePoint))));
    }
}
