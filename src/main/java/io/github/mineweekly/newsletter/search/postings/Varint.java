package io.github.mineweekly.newsletter.search.postings;

/** Numbers without a sign as bytes, seven bits each, the lowest first; all but the last have their highest bit set. */
final class Varint {
    private static final int BITS_A_BYTE = 7;
    private static final int LOW_BITS = 0x7F;
    private static final int GOES_ON = 0x80;

    private Varint() {}

    static int length(int number) {
        int significant = Integer.SIZE - Integer.numberOfLeadingZeros(number | 1);
        return (significant + BITS_A_BYTE - 1) / BITS_A_BYTE;
    }

    /** Gives the place after it. */
    static int put(int number, byte[] bytes, int start) {
        int at = start;
        int rest = number;
        while ((rest & ~LOW_BITS) != 0) {
            bytes[at++] = (byte) ((rest & LOW_BITS) | GOES_ON);
            rest >>>= BITS_A_BYTE;
        }
        bytes[at++] = (byte) rest;
        return at;
    }

    /** Reads what {@link #put} wrote. */
    static int get(byte[] bytes, int start) {
        int at = start;
        int number = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            number |= (bytes[at++] & LOW_BITS) << shift;
            shift += BITS_A_BYTE;
        }
        return number | bytes[at] << shift;
    }
}
