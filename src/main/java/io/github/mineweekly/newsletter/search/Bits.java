package io.github.mineweekly.newsletter.search;

/** Writes numbers as bits and the bits as characters, six each. */
final class Bits {
    /** Nothing that could end a string literal or mean anything inside one. */
    static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private static final int PER_DIGIT = 6;

    private final StringBuilder out = new StringBuilder();
    private int digit;
    private int used;

    /** How many low bits Rice's code best has for numbers whose sum is known: those of the mean, at least none. */
    static int low(int count, int sum) {
        int low = 0;
        while (count > 0 && count << (low + 1) <= sum) {
            low++;
        }
        return low;
    }

    int length() {
        return out.length() * PER_DIGIT + used;
    }

    /** The lowest bits of a number, the highest of them first. */
    Bits put(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            digit = digit << 1 | (value >> i & 1);
            if (++used == PER_DIGIT) {
                flush();
            }
        }
        return this;
    }

    /** A number from 1 in Elias's gamma code: as many zeros as it has bits behind its first, then its bits. */
    Bits gamma(int value) {
        int behind = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(value);
        return put(0, behind).put(value, behind + 1);
    }

    /** A number from 0 in Rice's code: its high part as ones and a zero, then the low bits. */
    Bits rice(int value, int low) {
        for (int i = value >> low; i > 0; i--) {
            put(1, 1);
        }
        return put(0, 1).put(value, low);
    }

    /** All of it, filled up with zeros. */
    String digits() {
        if (used > 0) {
            digit <<= PER_DIGIT - used;
            flush();
        }
        return out.toString();
    }

    private void flush() {
        out.append(DIGITS.charAt(digit));
        digit = 0;
        used = 0;
    }
}
