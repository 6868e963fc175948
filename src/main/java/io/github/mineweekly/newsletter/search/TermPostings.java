package io.github.mineweekly.newsletter.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The postings of the terms of all issues, while they are gathered. */
final class TermPostings {
    private final Map<String, Postings> words = new HashMap<>();

    /** By the first character. */
    private final @Nullable PairRow[] rows = new PairRow[Character.MAX_VALUE + 1];

    private int pairs;

    Postings ofWord(String word) {
        return words.computeIfAbsent(word, key -> new Postings());
    }

    Postings ofPair(int pair) {
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

    /** All of them by UTF-16 units, as JavaScript sorts. */
    List<Map.Entry<String, Postings>> sorted() {
        List<Map.Entry<String, Postings>> sorted = new ArrayList<>(words.size() + pairs);
        List<Map.Entry<String, Postings>> byWord = new ArrayList<>(words.entrySet());
        byWord.sort(Map.Entry.comparingByKey());
        int done = 0;
        for (int first = 0; first < rows.length; first++) {
            PairRow row = rows[first];
            if (row == null) {
                continue;
            }
            for (int i = 0; i < row.size(); i++) {
                String pair = Pair.text((char) first, row.second(i));
                while (done < byWord.size() && byWord.get(done).getKey().compareTo(pair) < 0) {
                    sorted.add(byWord.get(done++));
                }
                sorted.add(Map.entry(pair, row.postings(i)));
            }
        }
        sorted.addAll(byWord.subList(done, byWord.size()));
        return sorted;
    }
}
