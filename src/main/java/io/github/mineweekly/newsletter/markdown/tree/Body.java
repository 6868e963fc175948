package io.github.mineweekly.newsletter.markdown.tree;

import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.issue.MarkdownSource;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.Arrays;

/**
 * The Markdown of a source without the characters that no page, feed or index can hold, with the way back to the
 * file. A form feed and its like become spaces; the others are deleted.
 */
public final class Body {
    private final MarkdownSource source;
    private final String text;

    /** Offsets in {@code text} before which something was deleted, ascending, one for each deleted UTF-16 unit. */
    private final int[] deleted;

    private Body(MarkdownSource source, String text, int[] deleted) {
        this.source = source;
        this.text = text;
        this.deleted = deleted;
    }

    public static Body of(MarkdownSource source) {
        String typed = source.body();
        if (!hasForbidden(typed)) {
            return new Body(source, typed, new int[0]);
        }
        StringBuilder text = new StringBuilder(typed.length());
        int[] deleted = new int[typed.length()];
        int count = 0;
        for (int i = 0; i < typed.length(); ) {
            int codePoint = typed.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (isSpace(codePoint)) {
                text.append(' ');
            } else if (Characters.isForbidden(codePoint)) {
                Arrays.fill(deleted, count, count + next - i, text.length());
                count += next - i;
            } else {
                text.appendCodePoint(codePoint);
            }
            i = next;
        }
        return new Body(source, text.toString(), Arrays.copyOf(deleted, count));
    }

    private static boolean hasForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isOrdinary(text.charAt(i)) && Characters.isForbidden(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A part of a file as the text has it. */
    public static String read(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(c -> isSpace(c) || !Characters.isForbidden(c))
                .forEach(c -> text.appendCodePoint(isSpace(c) ? ' ' : c));
        return text.toString();
    }

    public MarkdownSource source() {
        return source;
    }

    public String text() {
        return text;
    }

    /** The location in the file of what is between two offsets in the text. */
    public Location location(int start, int end) {
        int length = source.source().text().length();
        int from = Math.min(length, sourceOffset(start));
        return source.source().location(from, Math.max(from, Math.min(length, sourceOffset(end))));
    }

    /** The line of the file that holds an offset in the text, from 1. */
    public int line(int offset) {
        int length = source.source().text().length();
        return source.source().lines().lineAt(Math.min(length, sourceOffset(offset)));
    }

    public Location location(Inline.Place place) {
        return location(place.start(), place.end());
    }

    /** The offset in the file of an offset in the text. */
    public int sourceOffset(int index) {
        return source.bodyOffset() + index + deletedUpTo(index);
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == 0x0B || codePoint == '\f' || codePoint == 0x85;
    }

    private int deletedUpTo(int index) {
        int low = 0;
        int high = deleted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (deleted[middle] <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
