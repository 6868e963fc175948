package io.github.mineweekly.newsletter.search;

import java.util.Arrays;

/** The issues that hold one term, in the order in which they were added. */
final class Postings {
    /** Characters are told apart by their number modulo this. */
    static final int GROUPS = 16;

    private static final int GROUP_BITS = 4;

    /** A term that occurs so many times in an issue is frequent there. */
    private static final int OFTEN = 3;

    /**
     * A term in more issues than this also tells which groups of characters follow it in each. Pairs that are common
     * are often both in an issue without being neighbours; of rarer ones all texts are looked at anyway.
     */
    private static final int COMMON = 16;

    private int[] gaps = new int[2];
    private byte[] flags = new byte[2];
    private int[] followers = new int[2];
    private int size;
    private int last = -1;

    /**
     * @param number of the issue, larger than all before
     * @param count how often the term occurs there
     * @param inHeading whether it is in a heading
     * @param groups the groups of the characters that follow it, a bit each
     */
    void add(int number, int count, boolean inHeading, int groups) {
        if (size == gaps.length) {
            gaps = Arrays.copyOf(gaps, size * 2);
            flags = Arrays.copyOf(flags, size * 2);
            followers = Arrays.copyOf(followers, size * 2);
        }
        gaps[size] = number - last - 1;
        flags[size] = (byte) ((inHeading ? 2 : 0) | (count >= OFTEN ? 1 : 0));
        followers[size++] = groups;
        last = number;
    }

    /**
     * How many issues there are; then for each the gap to the one before, two flags, and if the term is common the
     * groups of its followers.
     *
     * @param documents how many issues there are in all
     */
    void write(int documents, Bits bits) {
        bits.gamma(size);
        int low = Bits.low(size, documents);
        for (int i = 0; i < size; i++) {
            bits.rice(gaps[i], low);
            flags(flags[i], bits);
            if (size > COMMON) {
                followers(followers[i], bits);
            }
        }
    }

    /** Most terms are neither in a heading nor frequent. */
    private static void flags(int flags, Bits bits) {
        switch (flags) {
            case 0 -> bits.put(0b0, 1);
            case 2 -> bits.put(0b10, 2);
            case 1 -> bits.put(0b110, 3);
            default -> bits.put(0b111, 3);
        }
    }

    private static void followers(int groups, Bits bits) {
        if (Integer.bitCount(groups) == 1) {
            bits.put(0, 1).put(Integer.numberOfTrailingZeros(groups), GROUP_BITS);
        } else {
            bits.put(1, 1).put(groups, GROUPS);
        }
    }
}
