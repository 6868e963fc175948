package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.parallel.InParallel;
import io.github.mineweekly.newsletter.search.postings.MergedRuns;
import io.github.mineweekly.newsletter.search.postings.Pair;
import io.github.mineweekly.newsletter.search.postings.PairOccurrences;
import io.github.mineweekly.newsletter.search.postings.Postings;
import io.github.mineweekly.newsletter.search.postings.TermRun;
import io.github.mineweekly.newsletter.store.Shelf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** From documents to terms. The terms of some documents at a time are sorted and packed, and all these merged. */
final class Inversion {
    /** So many documents are in memory at once. */
    private static final int AT_ONCE = 256;

    private final int[] numbers;
    private final List<IssueTerms> terms;

    private Inversion(int[] numbers, List<IssueTerms> terms) {
        this.numbers = numbers;
        this.terms = terms;
    }

    /**
     * Each term with its postings, sorted by UTF-16 units as JavaScript sorts.
     *
     * @param numbers of the documents, increasing
     * @param documents by their numbers; several threads ask, each number once, before this returns
     * @param shelf of the packed terms
     */
    static Iterator<Map.Entry<String, Postings>> of(
            int[] numbers, IntFunction<SearchDocument> documents, Shelf shelf, int threads) {
        return of(numbers, documents, shelf, threads, AT_ONCE);
    }

    static Iterator<Map.Entry<String, Postings>> of(
            int[] numbers, IntFunction<SearchDocument> documents, Shelf shelf, int threads, int atOnce) {
        List<TermRun> runs = new ArrayList<>();
        for (int start = 0; start < numbers.length; start += atOnce) {
            int[] some = Arrays.copyOfRange(numbers, start, Math.min(start + atOnce, numbers.length));
            List<IssueTerms> terms = InParallel.map(
                    IntStream.of(some).boxed().toList(), threads, number -> IssueTerms.of(documents.apply(number)));
            runs.add(new Inversion(some, terms).run(shelf));
        }
        return new MergedRuns(runs);
    }

    private TermRun run(Shelf shelf) {
        TermRun.Writer run = new TermRun.Writer(shelf);
        List<Map.Entry<String, Postings>> words = words();
        int nextWord = 0;
        long[] pairs = pairs();
        int at = 0;
        while (at < pairs.length) {
            int end = endOfPair(pairs, at);
            int number = PairOccurrences.pair(pairs[at]);
            String pair = Pair.text(Pair.first(number), Pair.second(number));
            while (nextWord < words.size() && words.get(nextWord).getKey().compareTo(pair) < 0) {
                run.add(words.get(nextWord++));
            }
            run.add(Map.entry(pair, postings(pairs, at, end)));
            at = end;
        }
        words.subList(nextWord, words.size()).forEach(run::add);
        return run.end();
    }

    private List<Map.Entry<String, Postings>> words() {
        Map<String, Postings> postings = new HashMap<>();
        for (int place = 0; place < numbers.length; place++) {
            terms.get(place).addWordsTo(postings, numbers[place]);
        }
        List<Map.Entry<String, Postings>> words = new ArrayList<>(postings.entrySet());
        words.sort(Map.Entry.comparingByKey());
        return words;
    }

    /** Those of each issue are sorted, and the library's sort merges such parts. */
    private long[] pairs() {
        long[] pairs = new long[terms.stream().mapToInt(IssueTerms::pairs).sum()];
        int end = 0;
        for (int place = 0; place < numbers.length; place++) {
            terms.get(place).copyPairs(place, pairs, end);
            end += terms.get(place).pairs();
        }
        Arrays.sort(pairs);
        return pairs;
    }

    private static int endOfPair(long[] pairs, int start) {
        int pair = PairOccurrences.pair(pairs[start]);
        int end = start + 1;
        while (end < pairs.length && PairOccurrences.pair(pairs[end]) == pair) {
            end++;
        }
        return end;
    }

    private Postings postings(long[] pairs, int start, int end) {
        Postings postings = Postings.withRoom(end - start);
        for (int at = start; at < end; at++) {
            long occurrences = pairs[at];
            postings.add(
                    numbers[PairOccurrences.place(occurrences)],
                    PairOccurrences.flags(occurrences),
                    PairOccurrences.groups(occurrences));
        }
        return postings;
    }
}
