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
    /**
     * In bits, before they become characters; compressed, the file has about an eighth of it in bytes. Not measured
     * compressed, because compressors differ between machines and the cuts must not.
     */
    private static final int AT_LEAST = 88_000;

    /** Only a term that is larger by itself makes a larger piece. Below twice the least, so that pieces do not overlap. */
    private static final int AT_MOST = 116_000;

    /** About what a pair takes beside its postings, and what a letter of a word takes. */
    private static final int PER_PAIR = 9;

    private static final int PER_LETTER = 5;

    /** Makes terms that differ in little differ in rank: the golden ratio as a fraction of 32 bits. */
    private static final int SPREAD = 0x9E3779B9;

    /**
     * A piece.
     *
     * @param first its first term
     */
    record Shard(String first, String entries) {}

    private final int scale;
    private final Consumer<Shard> out;
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
    Shards(int scale, Consumer<Shard> out) {
        this.scale = scale;
        this.out = out;
    }

    /** @param entry comes after all before in the order of terms */
    void add(Map.Entry<String, Postings> entry) {
        int bits = entry.getValue().bits(scale) + own(entry.getKey());
        while (!waiting.isEmpty()) {
            considerCutBefore(entry.getKey());
            if (size + bits <= AT_MOST) {
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
            write(waiting);
        }
    }

    private void considerCutBefore(String term) {
        int rank = rank(term);
        if (size >= AT_LEAST && (cut == 0 || rank < rankOfCut)) {
            cut = waiting.size();
            sizeAtCut = size;
            rankOfCut = rank;
        }
    }

    /** Where a large term comes early there is no good place, and it begins a piece. */
    private void cut() {
        List<Map.Entry<String, Postings>> piece = cut == 0 ? waiting : waiting.subList(0, cut);
        size -= cut == 0 ? size : sizeAtCut;
        write(piece);
        piece.clear();
        cut = 0;
    }

    private void write(List<Map.Entry<String, Postings>> piece) {
        out.accept(new Shard(piece.get(0).getKey(), ShardText.of(piece, scale)));
    }

    private static int rank(String term) {
        int mixed = term.hashCode() * SPREAD;
        return (mixed ^ mixed >>> Short.SIZE) * SPREAD;
    }

    private static int own(String term) {
        return Tokenizer.isUnspaced(term.codePointAt(0)) ? PER_PAIR : PER_LETTER * (term.length() + 1);
    }
}
