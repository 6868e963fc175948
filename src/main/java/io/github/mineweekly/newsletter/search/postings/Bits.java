package io.github.mineweekly.newsletter.search.postings;

/** Writes numbers as bits and the bits as characters, six each. */
public final class Bits {
    /** Nothing that could end a string literal or mean anything inside one. */
    public static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private static final int PER_DIGIT = 6;
    private static final int LOWEST = 63;

    private final StringBuilder out = new StringBuilder();
    private long waiting;
    private int used;

    /** How many low bits Rice's code best has for numbers whose sum is known: those of the mean, at least none. */
    public static int low(int count, int sum) {
        int low = 0;
        while (count > 0 && count << (low + 1) <= sum) {
            low++;
        }
        return low;
    }

    /** How many bits {@link #gamma} takes. */
    static int ofGamma(int value) {
        return 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(value)) - 1;
    }

    /** How many bits {@link #rice} takes. */
    static int ofRice(int value, int low) {
        return (value >> low) + 1 + low;
    }

    /** The lowest bits of a number, the highest of them first. */
    public Bits put(int value, int count) {
        waiting = waiting << count | (value & ((1L << count) - 1));
        used += count;
        while (used >= PER_DIGIT) {
            used -= PER_DIGIT;
            out.append(DIGITS.charAt((int) (waiting >> used) & LOWEST));
        }
        return this;
    }

    /** A number from 1 in Elias's gamma code: as many zeros as it has bits after its first, then its bits. */
    public Bits gamma(int value) {
        int rest = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(value);
        return put(0, rest).put(value, rest + 1);
    }

    /** A number from 0 in Rice's code: its high part as ones and a zero, then the low bits. */
    public Bits rice(int value, int low) {
        int ones = value >> low;
        while (ones > 0) {
            int some = Math.min(ones, Integer.SIZE - 1);
            put(-1, some);
            ones -= some;
        }
        return put(0, 1).put(value, low);
    }

    /** All of it, filled up with zeros. */
    public String digits() {
        if (used > 0) {
            put(0, PER_DIGIT - used);
        }
        return out.toString();
    }
}
