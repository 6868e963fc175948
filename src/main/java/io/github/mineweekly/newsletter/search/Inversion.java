package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.parallel.InParallel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From documents to terms. */
final class Inversion {
    /** The terms of so many issues are in memory at once, beside the postings of all. */
    private static final int AT_ONCE = 64;

    private Inversion() {}

    /**
     * The postings of every term, sorted by UTF-16 units as JavaScript sorts.
     *
     * @param documents in the order of their numbers, which count from 0
     */
    static List<Map.Entry<String, Postings>> of(List<SearchDocument> documents, int threads) {
        Map<Term, Postings> postings = new HashMap<>();
        for (int start = 0; start < documents.size(); start += AT_ONCE) {
            List<SearchDocument> some = documents.subList(start, Math.min(start + AT_ONCE, documents.size()));
            int issue = start;
            for (Map<Term, Occurrences> found : InParallel.map(some, threads, Occurrences::of)) {
                int number = issue++;
                found.forEach((term, occurrences) ->
                        occurrences.addTo(postings.computeIfAbsent(term, key -> new Postings()), number));
            }
        }
        List<Map.Entry<String, Postings>> sorted = new ArrayList<>(postings.size());
        postings.forEach((term, list) -> sorted.add(Map.entry(term.text(), list)));
        sorted.sort(Map.Entry.comparingByKey());
        return sorted;
    }
}
