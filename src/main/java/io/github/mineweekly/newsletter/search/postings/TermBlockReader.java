package io.github.mineweekly.newsletter.search.postings;

/** Walks through the terms that {@link TermBlock} packed. */
public final class TermBlockReader {
    private final byte[] bytes;
    private final StringBuilder term = new StringBuilder();
    private int at;
    private Postings postings = new Postings();

    public TermBlockReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next term, if there is one. */
    public boolean next() {
        if (at == bytes.length) {
            return false;
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

    /** Less than 0 if this term comes before another, 0 if it is the same. */
    public int compareTo(String other) {
        return CharSequence.compare(term, other);
    }

    /** The same for the term of another block. */
    int compareTo(TermBlockReader other) {
        return CharSequence.compare(term, other.term);
    }

    public Postings postings() {
        return postings;
    }

    private int number() {
        int number = Varint.get(bytes, at);
        at += Varint.length(number);
        return number;
    }
}
