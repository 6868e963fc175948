package io.github.mineweekly.newsletter.search.postings;

import java.util.Iterator;
import java.util.List;

/** Walks through the terms that {@link TermBlocks} packed. */
public final class TermBlocksReader {
    private final Iterator<byte[]> blocks;
    private final StringBuilder term = new StringBuilder();
    private byte[] bytes = {};
    private int at;
    private Postings postings = new Postings();

    public TermBlocksReader(List<byte[]> blocks) {
        this.blocks = blocks.iterator();
    }

    /** Goes to the next term, if there is one. */
    public boolean next() {
        while (at == bytes.length) {
            if (!blocks.hasNext()) {
                return false;
            }
            bytes = blocks.next();
            at = 0;
        }
        term.setLength(number());
        for (int left = number(); left > 0; left--) {
            term.append((char) number());
        }
        int size = number();
        int length = number();
        postings = new Postings(bytes, at, at + length, size);
        at += length;
        return true;
    }

    public String term() {
        return term.toString();
    }

    public Postings postings() {
        return postings;
    }

    private int number() {
        int number = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            number |= (bytes[at++] & Varint.LOW_BITS) << shift;
            shift += Varint.BITS_A_BYTE;
        }
        return number | bytes[at++] << shift;
    }
}
