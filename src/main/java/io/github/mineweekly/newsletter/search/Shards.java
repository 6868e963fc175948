package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.search.postings.Postings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Cuts the sorted terms into pieces, each a range of terms, so that a prefix stays in one place.
 *
 * <p>The cut comes before the term of the lowest rank of those where the piece is neither too small nor too large, and
 * the rank depends on the term alone. Where the postings of some terms change, the cuts around them, and so all other
 * pieces, are most likely as they were.
 */
final class Shards {
    /** About what a pair takes beside its postings, and what a letter of a word takes. */
    private static final int PER_PAIR = 9;

    private static final int PER_LETTER = 5;

    /** Makes terms that differ in little differ in rank: the golden ratio as a fraction of 32 bits. */
    private static final int SPREAD = 0x9E3779B9;

    /**
     * How large a piece is in bits, before they become characters; compressed, the file has about an eighth of it in
     * bytes. Not measured compressed, because compressors differ between machines and the cuts must not.
     *
     * @param most only a term that is larger by itself makes a larger piece; below twice the least, so that pieces do
     *     not overlap
     */
    record Size(int least, int most) {
        static final Size USUAL = new Size(88_000, 116_000);
    }

    private final int scale;
    private final Size limits;
    private final Consumer<List<Map.Entry<String, Postings>>> out;
    private final List<Map.Entry<String, Postings>> waiting = new ArrayList<>();
    private int size;

    /** How many of those that wait are before the best cut so far, or 0, how large they are, and the cut's rank. */
    private int cut;

    private int sizeAtCut;
    private int rankOfCut;

    /**
     * @param scale see {@link Postings#scale}
     * @param out gets one after the other
     */
    Shards(int scale, Size limits, Consumer<List<Map.Entry<String, Postings>>> out) {
        this.scale = scale;
        this.limits = limits;
        this.out = out;
    }

    /** @param entry comes after all before in the order of terms */
    void add(Map.Entry<String, Postings> entry) {
        int bits = entry.getValue().bits(scale) + own(entry.getKey());
        while (!waiting.isEmpty()) {
            considerCutBefore(entry.getKey());
            if (size + bits <= limits.most()) {
                break;
            }
            cut();
        }
        waiting.add(entry);
        size += bits;
    }

    /** No more terms come. */
    void end() {
        if (!waiting.isEmpty()) {
            out.accept(waiting);
        }
    }

    /** Whether all terms so far are in pieces. */
    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Whether a term is the first of those that wait for the end of their piece. */
    boolean beginsWith(String term) {
        return !waiting.isEmpty() && waiting.get(0).getKey().equals(term);
    }

    /** The terms that wait are in a piece that was made elsewhere. */
    void clear() {
        waiting.clear();
        size = 0;
        cut = 0;
    }

    private void considerCutBefore(String term) {
        int rank = rank(term);
        if (size >= limits.least() && (cut == 0 || rank < rankOfCut)) {
            cut = waiting.size();
            sizeAtCut = size;
            rankOfCut = rank;
        }
    }

    /** Where a large term comes early there is no good place, and it begins a piece. */
    private void cut() {
        List<Map.Entry<String, Postings>> piece = cut == 0 ? waiting : waiting.subList(0, cut);
        size -= cut == 0 ? size : sizeAtCut;
        out.accept(piece);
        piece.clear();
        cut = 0;
    }

    private static int rank(String term) {
        int mixed = term.hashCode() * SPREAD;
        return (mixed ^ mixed >>> Short.SIZE) * SPREAD;
    }

    private static int own(String term) {
        return Tokenizer.isUnspaced(term.codePointAt(0)) ? PER_PAIR : PER_LETTER * (term.length() + 1);
    }
}
