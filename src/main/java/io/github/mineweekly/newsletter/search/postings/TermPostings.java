package io.github.mineweekly.newsletter.search.postings;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The postings of the terms of all issues, while they are gathered. */
public final class TermPostings {
    private final Map<String, Postings> words = new HashMap<>();

    /** By the first character. */
    private final @Nullable PairRow[] rows = new PairRow[Character.MAX_VALUE + 1];

    private int pairs;

    public Postings ofWord(String word) {
        return words.computeIfAbsent(word, key -> new Postings());
    }

    public Postings ofPair(int pair) {
        PairRow row = rows[Pair.first(pair)];
        if (row == null) {
            row = new PairRow();
            rows[Pair.first(pair)] = row;
        }
        int before = row.size();
        Postings postings = row.of(Pair.second(pair));
        pairs += row.size() - before;
        return postings;
    }

    /**
     * All of them by UTF-16 units, as JavaScript sorts. An entry of a pair is made when it is asked for: there are
     * hundreds of thousands.
     */
    public List<Map.Entry<String, Postings>> sorted() {
        List<Map.Entry<String, Postings>> byWord = new ArrayList<>(words.entrySet());
        byWord.sort(Map.Entry.comparingByKey());
        long[] order = new long[byWord.size() + pairs];
        int size = 0;
        int done = 0;
        for (int first = 0; first < rows.length; first++) {
            PairRow row = rows[first];
            if (row == null) {
                continue;
            }
            for (int i = 0; i < row.size(); i++) {
                String pair = Pair.text((char) first, row.second(i));
                while (done < byWord.size() && byWord.get(done).getKey().compareTo(pair) < 0) {
                    order[size++] = ofWord(done++);
                }
                order[size++] = Integer.toUnsignedLong(Pair.of(first, row.second(i)));
            }
        }
        while (done < byWord.size()) {
            order[size++] = ofWord(done++);
        }
        return new Sorted(order, byWord);
    }

    /** Numbers of words are below those of pairs. */
    private static long ofWord(int index) {
        return -1L - index;
    }

    private final class Sorted extends AbstractList<Map.Entry<String, Postings>> implements RandomAccess {
        private final long[] order;
        private final List<Map.Entry<String, Postings>> byWord;

        Sorted(long[] order, List<Map.Entry<String, Postings>> byWord) {
            this.order = order;
            this.byWord = byWord;
        }

        @Override
        public Map.Entry<String, Postings> get(int index) {
            long term = order[index];
            if (term < 0) {
                return byWord.get((int) (-1L - term));
            }
            int pair = (int) term;
            return Map.entry(Pair.text(Pair.first(pair), Pair.second(pair)), ofPair(pair));
        }

        @Override
        public int size() {
            return order.length;
        }
    }
}
