package io.github.mineweekly.newsletter.search;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Cuts the sorted terms into pieces of about equal size, each a range of terms, so that a prefix stays in one place. */
final class Shards {
    /**
     * In bits, before they become characters; compressed, the file has about an eighth of it in bytes. Not measured
     * compressed, because compressors differ between machines and the cuts must not.
     */
    private static final int SIZE = 108_000;

    /** About what a pair takes beside its postings, and what a letter of a word takes. */
    private static final int PER_PAIR = 9;

    private static final int PER_LETTER = 5;

    /**
     * A piece.
     *
     * @param first its first term
     */
    record Shard(String first, String entries) {}

    private Shards() {}

    /**
     * @param entries sorted
     * @param documents how many issues there are in all
     * @param out gets one after the other
     */
    static void of(List<Map.Entry<String, Postings>> entries, int documents, Consumer<Shard> out) {
        int[] sizes = new int[entries.size()];
        long total = 0;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = entries.get(i).getValue().bits(documents)
                    + own(entries.get(i).getKey());
            total += sizes[i];
        }
        long pieces = Math.max(1, Math.round((double) total / SIZE));
        int shards = 0;
        int start = 0;
        long done = 0;
        for (int i = 0; i < sizes.length; i++) {
            done += sizes[i];
            if (done * pieces >= total * (shards + 1)) {
                String first = entries.get(start).getKey();
                out.accept(new Shard(first, ShardText.of(entries.subList(start, i + 1), documents)));
                shards++;
                start = i + 1;
            }
        }
    }

    private static int own(String term) {
        return Tokenizer.isUnspaced(term.codePointAt(0)) ? PER_PAIR : PER_LETTER * (term.length() + 1);
    }
}
