package io.github.mineweekly.newsletter.markdown.tree;

import java.util.Arrays;

/**
 * The text of one leaf block, its lines joined by {@code \n}, with the way back to the body: quote markers and
 * indentation are between the lines there.
 */
public final class Fragment {
    private final String text;
    private final int[] starts;
    private final int[] offsets;

    /**
     * @param starts where each line begins in {@code text}, ascending from 0
     * @param offsets where each line begins in the body
     */
    public Fragment(String text, int[] starts, int[] offsets) {
        this.text = text;
        this.starts = starts;
        this.offsets = offsets;
    }

    public static Fragment of(String text, int offset) {
        return new Fragment(text, new int[] {0}, new int[] {offset});
    }

    public String text() {
        return text;
    }

    /** The offset in the body of an offset in the text. */
    public int offset(int index) {
        int line = line(index);
        return offsets[line] + index - starts[line];
    }

    /** What is between two offsets in the text, in the body. */
    public Inline.Place place(int start, int end) {
        int from = offset(start);
        return new Inline.Place(from, end > start ? Math.max(from, offset(end - 1) + 1) : from);
    }

    /** What is left after an offset. */
    public Fragment from(int index) {
        return slice(index, text.length());
    }

    /** What is before an offset. */
    public Fragment upTo(int end) {
        return slice(0, end);
    }

    /** What is between two offsets. */
    public Fragment slice(int start, int end) {
        int first = line(start);
        int last = line(end);
        int[] rest = Arrays.copyOfRange(starts, first, last + 1);
        int[] places = Arrays.copyOfRange(offsets, first, last + 1);
        places[0] += start - rest[0];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = Math.max(0, rest[i] - start);
        }
        return new Fragment(text.substring(start, end), rest, places);
    }

    private int line(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }
}
