package io.github.mineweekly.newsletter.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The postings of the terms of all issues, while they are gathered. */
final class TermPostings {
    /**
     * What a pair is multiplied with as a key, and what leads back. Pairs differ in all their bits, and a hash table
     * goes by the lowest.
     */
    private static final int SPREAD = 0x9E3779B1;

    private static final int GATHER = inverse(SPREAD);

    private final Map<String, Postings> words = new HashMap<>();
    private final Map<Integer, Postings> pairs = new HashMap<>();

    Postings ofWord(String word) {
        return words.computeIfAbsent(word, key -> new Postings());
    }

    Postings ofPair(int pair) {
        return pairs.computeIfAbsent(pair * SPREAD, key -> new Postings());
    }

    /** All of them by UTF-16 units, as JavaScript sorts. */
    List<Map.Entry<String, Postings>> sorted() {
        List<Map.Entry<String, Postings>> sorted = new ArrayList<>(words.size() + pairs.size());
        List<Map.Entry<String, Postings>> byWord = new ArrayList<>(words.entrySet());
        byWord.sort(Map.Entry.comparingByKey());
        int done = 0;
        int[] inOrder = pairs.keySet().stream()
                .mapToInt(key -> key * GATHER ^ Integer.MIN_VALUE)
                .sorted()
                .toArray();
        for (int flipped : inOrder) {
            int pair = flipped ^ Integer.MIN_VALUE;
            String text = Pair.text(pair);
            while (done < byWord.size() && byWord.get(done).getKey().compareTo(text) < 0) {
                sorted.add(byWord.get(done++));
            }
            sorted.add(Map.entry(text, ofPair(pair)));
        }
        sorted.addAll(byWord.subList(done, byWord.size()));
        return sorted;
    }

    /** Of an odd number, modulo 2 to the 32; each step of Newton's doubles the bits that are right, of which 3 are. */
    private static int inverse(int odd) {
        int inverse = odd;
        for (int right = 3; right < Integer.SIZE; right *= 2) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }
}
