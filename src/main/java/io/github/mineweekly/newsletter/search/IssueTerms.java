package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.search.postings.Pair;
import io.github.mineweekly.newsletter.search.postings.PairOccurrences;
import io.github.mineweekly.newsletter.search.postings.Postings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The terms of one issue and how they occur in it. Pairs of characters of the basic plane are kept as numbers, since a
 * Chinese text has a term for each of its characters.
 */
final class IssueTerms implements Tokenizer.Receiver {
    private static final int HEADING = 1 << 5;
    private static final int FOLLOWED = 1 << 4;
    private static final int DETAIL_BITS = 6;
    private static final int GROUP = Postings.GROUPS - 1;

    private final Map<String, Occurrences> words = new HashMap<>();

    /**
     * Each occurrence of a pair: the pair, then whether it is in a heading, and the group of what follows. In the end
     * see {@link PairOccurrences}.
     */
    private long[] pairs = new long[1024];

    private int size;
    private boolean inHeading;

    private IssueTerms() {}

    static IssueTerms of(SearchDocument document) {
        IssueTerms terms = new IssueTerms();
        for (Passage passage : document.passages()) {
            terms.inHeading = true;
            Tokenizer.each(passage.title(), terms);
            terms.inHeading = false;
            Tokenizer.each(passage.text(), terms);
            Tokenizer.each(passage.sources(), terms);
        }
        terms.joinPairs();
        return terms;
    }

    @Override
    public void term(String term, int next) {
        words.computeIfAbsent(term, key -> new Occurrences()).add(next < 0 ? 0 : 1 << (next & GROUP), inHeading);
    }

    @Override
    public void pair(int first, int second, int next) {
        if (!Pair.isOfBasicPlane(first, second)) {
            Tokenizer.Receiver.super.pair(first, second, next);
            return;
        }
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        int details = (inHeading ? HEADING : 0) | (next < 0 ? 0 : FOLLOWED | (next & GROUP));
        pairs[size++] = Integer.toUnsignedLong(Pair.of(first, second)) << DETAIL_BITS | details;
    }

    /** Each pair once, with all its occurrences, in the order in which they are sorted. */
    private void joinPairs() {
        Arrays.sort(pairs, 0, size);
        int joined = 0;
        int at = 0;
        while (at < size) {
            int pair = (int) (pairs[at] >> DETAIL_BITS);
            // As in Occurrences, without one for each pair: an issue has thousands.
            int start = at;
            int groups = 0;
            boolean headed = false;
            while (at < size && (int) (pairs[at] >> DETAIL_BITS) == pair) {
                int details = (int) pairs[at++];
                groups |= (details & FOLLOWED) == 0 ? 0 : 1 << (details & GROUP);
                headed |= (details & HEADING) != 0;
            }
            pairs[joined++] = PairOccurrences.of(pair, Postings.flags(at - start, headed), groups);
        }
        size = joined;
    }

    /** @param issue its number, larger than all before */
    void addWordsTo(Map<String, Postings> all, int issue) {
        words.forEach((word, occurrences) ->
                all.computeIfAbsent(word, key -> new Postings()).add(issue, occurrences.flags(), occurrences.groups()));
    }

    /** How many different pairs there are. */
    int pairs() {
        return size;
    }

    /** Copies them, with the place of this issue among others. */
    void copyPairs(int place, long[] target, int start) {
        for (int i = 0; i < size; i++) {
            target[start + i] = PairOccurrences.at(place, pairs[i]);
        }
    }
}
