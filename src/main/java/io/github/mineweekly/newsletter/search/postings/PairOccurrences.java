package io.github.mineweekly.newsletter.search.postings;

/**
 * How a pair occurs in one issue of several, as a number. Sorted, they are in the order of the pairs, and those of one
 * pair in the order of the issues.
 */
public final class PairOccurrences {
    /** How many issues there can be. */
    static final int PLACES = 1 << 14;

    private static final int PLACE_SHIFT = 18;
    private static final int FLAGS_SHIFT = 16;
    private static final int FLAGS = 3;

    private PairOccurrences() {}

    /**
     * In the first issue.
     *
     * @param pair see {@link Pair}
     * @param flags of its postings
     * @param groups of what follows it, a bit each
     */
    public static long of(int pair, int flags, int groups) {
        return (long) (pair ^ Integer.MIN_VALUE) << Integer.SIZE | (long) flags << FLAGS_SHIFT | groups;
    }

    /** @param place of the issue, from 0, below {@link #PLACES} */
    public static long at(int place, long inFirst) {
        return inFirst | (long) place << PLACE_SHIFT;
    }

    public static int pair(long occurrences) {
        return (int) (occurrences >> Integer.SIZE) ^ Integer.MIN_VALUE;
    }

    public static int place(long occurrences) {
        return (int) (occurrences >> PLACE_SHIFT) & (PLACES - 1);
    }

    public static int flags(long occurrences) {
        return (int) (occurrences >> FLAGS_SHIFT) & FLAGS;
    }

    public static int groups(long occurrences) {
        return (char) occurrences;
    }
}
