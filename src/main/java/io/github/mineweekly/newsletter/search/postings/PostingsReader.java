package io.github.mineweekly.newsletter.search.postings;

/** Walks through the issues of one term, in the form in which {@link Postings} keeps them. */
public final class PostingsReader {
    private final byte[] bytes;
    private final int end;
    private int at;
    private int number = -1;
    private int flags;
    private int groups;

    PostingsReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** Goes to the next issue, if there is one. */
    public boolean next() {
        if (at == end) {
            return false;
        }
        int rest = Varint.get(bytes, at);
        at += Varint.length(rest);
        number += (rest >>> Postings.HEAD_BITS) + 1;
        flags = rest & Postings.FLAGS;
        if ((rest & Postings.SEVERAL) == 0) {
            groups = 1 << bytes[at++];
        } else {
            groups = Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << Byte.SIZE;
            at += Postings.GROUPS / Byte.SIZE;
        }
        return true;
    }

    public int number() {
        return number;
    }

    public int flags() {
        return flags;
    }

    public int groups() {
        return groups;
    }
}
