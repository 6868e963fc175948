package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.parallel.InParallel;
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
        TermPostings postings = new TermPostings();
        for (int start = 0; start < documents.size(); start += AT_ONCE) {
            List<SearchDocument> some = documents.subList(start, Math.min(start + AT_ONCE, documents.size()));
            int issue = start;
            for (IssueTerms terms : InParallel.map(some, threads, IssueTerms::of)) {
                terms.addTo(postings, issue++);
            }
        }
        return postings.sorted();
    }
}
