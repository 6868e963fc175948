package io.github.mineweekly.newsletter.search.postings;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Each term of several runs once, sorted by UTF-16 units, as JavaScript sorts: a merge of sorted runs, as in inverting
 * in a single pass (Heinz and Zobel, 2003). For one thread at a time.
 */
public final class MergedRuns implements Iterator<Map.Entry<String, Postings>> {
    private final PriorityQueue<Source> sources = new PriorityQueue<>();

    /** @param place among the runs: the numbers of the issues in one run are larger than in all before */
    private record Source(TermRun run, int place) implements Comparable<Source> {
        @Override
        public int compareTo(Source other) {
            int order = run.compareTo(other.run);
            return order == 0 ? Integer.compare(place, other.place) : order;
        }
    }

    /** @param runs of which none was walked through; the issues of each have larger numbers than those before */
    public MergedRuns(List<TermRun> runs) {
        for (int place = 0; place < runs.size(); place++) {
            add(new Source(runs.get(place), place));
        }
    }

    private void add(Source source) {
        if (source.run().next()) {
            sources.add(source);
        }
    }

    @Override
    public boolean hasNext() {
        return !sources.isEmpty();
    }

    @Override
    public Map.Entry<String, Postings> next() {
        Source first = sources.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        Map.Entry<String, Postings> entry = first.run().entry();
        add(first);
        Source same = sources.peek();
        return same == null || same.run().compareTo(entry.getKey()) != 0 ? entry : withOthers(entry);
    }

    private Map.Entry<String, Postings> withOthers(Map.Entry<String, Postings> entry) {
        Postings all = new Postings();
        all.addAll(entry.getValue());
        for (Source same = sources.peek();
                same != null && same.run().compareTo(entry.getKey()) == 0;
                same = sources.peek()) {
            sources.remove();
            all.addAll(same.run().entry().getValue());
            add(same);
        }
        return Map.entry(entry.getKey(), all);
    }
}
