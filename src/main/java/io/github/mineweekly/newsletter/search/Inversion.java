package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.parallel.InParallel;
import io.github.mineweekly.newsletter.search.postings.PairOccurrences;
import io.github.mineweekly.newsletter.search.postings.Postings;
import io.github.mineweekly.newsletter.search.postings.TermPostings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** From documents to terms. */
final class Inversion {
    /** The terms of so many issues are in memory at once, beside the postings of all. */
    private static final int AT_ONCE = 256;

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
            int[] some = Arrays.copyOfRange(numbers, start, Math.min(start + AT_ONCE, numbers.length));
            List<IssueTerms> terms = InParallel.map(
                    IntStream.of(some).boxed().toList(), threads, number -> IssueTerms.of(documents.apply(number)));
            for (int place = 0; place < some.length; place++) {
                terms.get(place).addWordsTo(postings, some[place]);
            }
            addPairs(some, terms, postings);
        }
        return postings.sorted();
    }

    /**
     * Pair by pair and not issue by issue: where the postings of one of hundreds of thousands of pairs are is not in
     * any cache. The parts are sorted, and the library's sort merges such parts.
     */
    private static void addPairs(int[] numbers, List<IssueTerms> terms, TermPostings postings) {
        long[] pairs = new long[terms.stream().mapToInt(IssueTerms::pairs).sum()];
        int end = 0;
        for (int place = 0; place < numbers.length; place++) {
            terms.get(place).copyPairs(place, pairs, end);
            end += terms.get(place).pairs();
        }
        Arrays.sort(pairs);
        int at = 0;
        while (at < end) {
            int pair = PairOccurrences.pair(pairs[at]);
            Postings ofPair = postings.ofPair(pair);
            while (at < end && PairOccurrences.pair(pairs[at]) == pair) {
                long occurrences = pairs[at++];
                ofPair.add(
                        numbers[PairOccurrences.place(occurrences)],
                        PairOccurrences.flags(occurrences),
                        PairOccurrences.groups(occurrences));
            }
        }
    }
}
