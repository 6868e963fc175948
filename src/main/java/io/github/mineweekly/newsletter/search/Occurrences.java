package io.github.mineweekly.newsletter.search;

import java.util.HashMap;
import java.util.Map;

/** How a term occurs in one issue. */
final class Occurrences {
    private int count;
    private boolean inHeading;
    private int followers;

    private Occurrences() {}

    /** Those of every term of an issue. */
    static Map<Term, Occurrences> of(SearchDocument document) {
        Map<Term, Occurrences> found = new HashMap<>();
        for (Passage passage : document.passages()) {
            Tokenizer.each(passage.title(), (term, next) -> of(term, found).add(next, true));
            Tokenizer.each(passage.text(), (term, next) -> of(term, found).add(next, false));
            Tokenizer.each(passage.sources(), (term, next) -> of(term, found).add(next, false));
        }
        return found;
    }

    private static Occurrences of(String term, Map<Term, Occurrences> found) {
        return found.computeIfAbsent(new Term(term), key -> new Occurrences());
    }

    private void add(int next, boolean heading) {
        count++;
        inHeading |= heading;
        followers |= next < 0 ? 0 : 1 << next % Postings.GROUPS;
    }

    /** @param issue its number, larger than all before */
    void addTo(Postings postings, int issue) {
        postings.add(issue, count, inHeading, followers);
    }
}
