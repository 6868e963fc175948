package io.github.mineweekly.newsletter.issue;

/** Counts code points between places of a long text without going through all of it each time. Immutable. */
final class SurrogatePairs {
    private static final int BITS = 8;

    private final String text;

    /** How many pairs end before each 256th character. */
    private final int[] before;

    SurrogatePairs(String text) {
        this.text = text;
        this.before = new int[(text.length() >> BITS) + 1];
        for (int block = 1; block < before.length; block++) {
            before[block] = before[block - 1] + count((block - 1) << BITS, block << BITS);
        }
    }

    /** The code points between two offsets; {@code start} is not within a pair. */
    int codePoints(int start, int end) {
        return end - start - (pairsBefore(end) - pairsBefore(start));
    }

    private int pairsBefore(int offset) {
        int block = offset >> BITS;
        return before[block] + count(block << BITS, offset);
    }

    private int count(int start, int end) {
        int count = 0;
        for (int i = Math.max(1, start); i < end; i++) {
            boolean pair = Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            count += pair ? 1 : 0;
        }
        return count;
    }
}
