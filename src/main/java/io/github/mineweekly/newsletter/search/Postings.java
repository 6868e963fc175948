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

    /** Within a quarter of the number of issues, which makes the index a hundredth larger at most. */
    private static final int SCALE_BITS = 3;

    private static final int FLAG_BITS = 2;
    private static final int FLAGS = 3;

    /** Most terms are neither in a heading nor frequent. */
    private static final int[] FLAG_CODES = {0b0, 0b110, 0b10, 0b111};

    private static final int[] FLAG_LENGTHS = {1, 3, 2, 3};

    private static final int BITS_A_BYTE = 7;
    private static final int LOW_BITS = 0x7F;
    private static final int GOES_ON = 0x80;

    /** Of each issue: the gap to the one before with the two flags below it, seven bits a byte, then the followers. */
    private byte[] bytes = {};

    private int end;
    private int size;
    private int last = -1;

    /**
     * About how many issues there are in all, by which gaps are written. Rounded up, so that one issue more seldom
     * changes how the gaps of all terms are written.
     */
    static int scale(int documents) {
        int rest = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(documents) - SCALE_BITS);
        return (documents + (1 << rest) - 1) >> rest << rest;
    }

    /**
     * @param number of the issue, larger than all before
     * @param count how often the term occurs there
     * @param inHeading whether it is in a heading
     * @param groups the groups of the characters that follow it, a bit each
     */
    void add(int number, int count, boolean inHeading, int groups) {
        int flags = (inHeading ? 2 : 0) | (count >= OFTEN ? 1 : 0);
        int rest = ((number - last - 1) << FLAG_BITS) | flags;
        makeRoomFor(lengthOf(rest) + GROUPS / Byte.SIZE);
        while (rest > LOW_BITS) {
            bytes[end++] = (byte) ((rest & LOW_BITS) | GOES_ON);
            rest >>>= BITS_A_BYTE;
        }
        bytes[end++] = (byte) rest;
        bytes[end++] = (byte) groups;
        bytes[end++] = (byte) (groups >> Byte.SIZE);
        size++;
        last = number;
    }

    /** Most terms are in one issue, and there are hundreds of thousands: their arrays are as short as can be. */
    private void makeRoomFor(int more) {
        if (bytes.length < end + more) {
            bytes = Arrays.copyOf(bytes, Math.max(end + more, bytes.length + bytes.length / 2));
        }
    }

    private static int lengthOf(int number) {
        int significant = Integer.SIZE - Integer.numberOfLeadingZeros(number | 1);
        return (significant + BITS_A_BYTE - 1) / BITS_A_BYTE;
    }

    /**
     * How many issues there are; then for each the gap to the one before, two flags, and if the term is common the
     * groups of its followers.
     *
     * @param scale see {@link #scale}
     */
    void write(int scale, Bits bits) {
        bits.gamma(size);
        int low = Bits.low(size, scale);
        each((gap, flags, groups) -> {
            bits.rice(gap, low);
            bits.put(FLAG_CODES[flags], FLAG_LENGTHS[flags]);
            if (size > COMMON) {
                followers(groups, bits);
            }
        });
    }

    /** How many bits {@link #write} takes, without writing them. */
    int bits(int scale) {
        int low = Bits.low(size, scale);
        int[] total = {Bits.ofGamma(size)};
        each((gap, flags, groups) ->
                total[0] += Bits.ofRice(gap, low) + FLAG_LENGTHS[flags] + (size > COMMON ? followers(groups) : 0));
        return total[0];
    }

    private static int followers(int groups) {
        return 1 + (Integer.bitCount(groups) == 1 ? GROUP_BITS : GROUPS);
    }

    private interface Step {
        void issue(int gap, int flags, int groups);
    }

    private void each(Step step) {
        int at = 0;
        while (at < end) {
            int rest = 0;
            int shift = 0;
            while (bytes[at] < 0) {
                rest |= (bytes[at++] & LOW_BITS) << shift;
                shift += BITS_A_BYTE;
            }
            rest |= bytes[at++] << shift;
            int groups = Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << Byte.SIZE;
            at += GROUPS / Byte.SIZE;
            step.issue(rest >> FLAG_BITS, rest & FLAGS, groups);
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
