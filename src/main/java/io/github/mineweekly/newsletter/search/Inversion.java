package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.parallel.InParallel;
import io.github.mineweekly.newsletter.search.postings.Postings;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** From documents to terms. */
final class Inversion {
    /** The terms of so many issues are in memory at once, beside the postings of all. */
    private static final int AT_ONCE = 64;

    private Inversion() {}

    /**
     * The postings of every term, sorted by UTF-16 units as JavaScript sorts.
     *
     * @param numbers of the documents, increasing
     * @param documents by their numbers; several threads ask, each number once
     */
    static List<Map.Entry<String, Postings>> of(int[] numbers, IntFunction<SearchDocument> documents, int threads) {
        TermPostings postings = new TermPostings();
        for (int start = 0; start < numbers.length; start += AT_ONCE) {
            int end = Math.min(start + AT_ONCE, numbers.length);
            List<Integer> some =
                    IntStream.range(start, end).map(i -> numbers[i]).boxed().toList();
            int done = start;
            for (IssueTerms terms : InParallel.map(some, threads, number -> IssueTerms.of(documents.apply(number)))) {
                terms.addTo(postings, numbers[done++]);
            }
        }
        return postings.sorted();
    }
}
