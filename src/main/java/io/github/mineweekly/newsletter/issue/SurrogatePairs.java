package io.github.mineweekly.newsletter.issue;

import java.util.Arrays;

/** Counts code points between places of a long text without going through all of it each time. Immutable. */
final class SurrogatePairs {
    /** The offsets of the second halves of all pairs, ascending: texts have few, most have none. */
    private final int[] seconds;

    SurrogatePairs(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i;
            }
        }
        this.seconds = Arrays.copyOf(found, count);
    }

    /** The code points between two offsets; {@code start} is not within a pair. */
    int codePoints(int start, int end) {
        return end - start - (pairsBefore(end) - pairsBefore(start));
    }

    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(seconds, offset);
        return found >= 0 ? found : -found - 1;
    }
}
