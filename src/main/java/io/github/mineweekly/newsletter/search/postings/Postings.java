package io.github.mineweekly.newsletter.search.postings;

import java.util.Arrays;

/** The issues that hold one term, in the order in which they were added. */
public final class Postings {
    /** Characters are distinguished by their number modulo this. */
    public static final int GROUPS = 16;

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

    static final int FLAGS = 3;

    /** Above the flags: whether the groups that follow are not one but several, or none. */
    static final int SEVERAL = 4;

    static final int HEAD_BITS = 3;

    /** Most terms are neither in a heading nor frequent. */
    private static final int[] FLAG_CODES = {0b0, 0b110, 0b10, 0b111};

    private static final int[] FLAG_LENGTHS = {1, 3, 2, 3};

    private static final byte[] NONE = {};

    /** Of an issue: a short gap, and several groups that follow or a gap that is not so short. */
    private static final int USUAL_LENGTH = 3;

    /** Of each issue: the gap to the one before with what is in {@link #HEAD_BITS} below it, then the followers. */
    private byte[] bytes;

    private final int start;
    private int end;
    private int size;
    private int last = -1;

    public Postings() {
        this(NONE, 0, 0, 0);
    }

    /** @param issues how many will be added, of which most are near to each other */
    public static Postings withRoom(int issues) {
        return new Postings(new byte[USUAL_LENGTH * issues], 0, 0, 0);
    }

    /**
     * Those that bytes hold already; none can be added.
     *
     * @param size how many issues they are
     */
    public Postings(byte[] bytes, int start, int end, int size) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.size = size;
    }

    /**
     * About how many issues there are in all, by which gaps are written. Rounded up, so that one issue more seldom
     * changes how the gaps of all terms are written.
     */
    public static int scale(int documents) {
        int rest = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(documents) - SCALE_BITS);
        return (documents + (1 << rest) - 1) >> rest << rest;
    }

    /**
     * What is kept of how a term occurs in an issue.
     *
     * @param count how often
     * @param inHeading whether it is in a heading
     */
    public static int flags(int count, boolean inHeading) {
        return (inHeading ? 2 : 0) | (count >= OFTEN ? 1 : 0);
    }

    /**
     * @param number of the issue, larger than all before
     * @param flags see {@link #flags}
     * @param groups the groups of the characters that follow it, a bit each
     */
    public void add(int number, int flags, int groups) {
        boolean one = Integer.bitCount(groups) == 1;
        int head = ((number - last - 1) << HEAD_BITS) | (one ? 0 : SEVERAL) | flags;
        makeRoomFor(Varint.length(head) + (one ? 1 : GROUPS / Byte.SIZE));
        end = Varint.put(head, bytes, end);
        if (one) {
            bytes[end++] = (byte) Integer.numberOfTrailingZeros(groups);
        } else {
            bytes[end++] = (byte) groups;
            bytes[end++] = (byte) (groups >> Byte.SIZE);
        }
        size++;
        last = number;
    }

    /** @param others of the same term, in issues with larger numbers than all before */
    public void addAll(Postings others) {
        makeRoomFor(others.length());
        for (PostingsReader issue = others.read(); issue.next(); ) {
            add(issue.number(), issue.flags(), issue.groups());
        }
    }

    /** Most terms are in one issue, and there are hundreds of thousands: their arrays are as short as can be. */
    private void makeRoomFor(int more) {
        if (bytes.length < end + more) {
            bytes = Arrays.copyOf(bytes, Math.max(end + more, bytes.length + bytes.length / 2));
        }
    }

    public int size() {
        return size;
    }

    /** How many bytes {@link #copy} puts. */
    int length() {
        return end - start;
    }

    void copy(byte[] target, int at) {
        System.arraycopy(bytes, start, target, at, end - start);
    }

    public PostingsReader read() {
        return new PostingsReader(bytes, start, end);
    }

    /**
     * How many issues there are; then for each the gap to the one before, two flags, and if the term is common the
     * groups of its followers.
     *
     * @param scale see {@link #scale}
     */
    public void write(int scale, Bits bits) {
        bits.gamma(size);
        int low = Bits.low(size, scale);
        int before = -1;
        for (PostingsReader issue = read(); issue.next(); before = issue.number()) {
            bits.rice(issue.number() - before - 1, low);
            bits.put(FLAG_CODES[issue.flags()], FLAG_LENGTHS[issue.flags()]);
            if (size > COMMON) {
                followers(issue.groups(), bits);
            }
        }
    }

    /** How many bits {@link #write} takes, without writing them. */
    public int bits(int scale) {
        int low = Bits.low(size, scale);
        int total = Bits.ofGamma(size);
        int before = -1;
        for (PostingsReader issue = read(); issue.next(); before = issue.number()) {
            total += Bits.ofRice(issue.number() - before - 1, low) + FLAG_LENGTHS[issue.flags()];
            total += size > COMMON ? followers(issue.groups()) : 0;
        }
        return total;
    }

    private static int followers(int groups) {
        return 1 + (Integer.bitCount(groups) == 1 ? GROUP_BITS : GROUPS);
    }

    private static void followers(int groups, Bits bits) {
        if (Integer.bitCount(groups) == 1) {
            bits.put(0, 1).put(Integer.numberOfTrailingZeros(groups), GROUP_BITS);
        } else {
            bits.put(1, 1).put(groups, GROUPS);
        }
    }
}
