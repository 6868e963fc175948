package io.github.mineweekly.newsletter.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** From documents to terms. */
final class Inversion {
    private Inversion() {}

    /**
     * The postings of every term, sorted by UTF-16 units as JavaScript sorts.
     *
     * @param documents in the order of their numbers, which count from 0
     */
    static SortedMap<String, Postings> of(List<SearchDocument> documents) {
        Map<String, Postings> postings = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            int number = i;
            occurrences(documents.get(i)).forEach((term, found) -> {
                Postings list = postings.computeIfAbsent(term, key -> new Postings());
                list.add(number, found.count, found.inHeading, found.followers);
            });
        }
        return new TreeMap<>(postings);
    }

    private static Map<String, Occurrences> occurrences(SearchDocument document) {
        Map<String, Occurrences> found = new HashMap<>();
        for (Passage passage : document.passages()) {
            Tokenizer.each(passage.title(), (term, next) -> of(term, found).add(next, true));
            Tokenizer.each(passage.text(), (term, next) -> of(term, found).add(next, false));
            Tokenizer.each(passage.sources(), (term, next) -> of(term, found).add(next, false));
        }
        return found;
    }

    private static Occurrences of(String term, Map<String, Occurrences> found) {
        return found.computeIfAbsent(term, key -> new Occurrences());
    }

    /** How a term occurs in one issue. */
    private static final class Occurrences {
        private int count;
        private boolean inHeading;
        private int followers;

        void add(int next, boolean heading) {
            count++;
            inHeading |= heading;
            followers |= next < 0 ? 0 : 1 << next % Postings.GROUPS;
        }
    }
}
