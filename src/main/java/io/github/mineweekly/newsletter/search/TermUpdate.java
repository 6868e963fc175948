package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.search.postings.Postings;
import io.github.mineweekly.newsletter.search.postings.PostingsReader;
import io.github.mineweekly.newsletter.search.postings.TermBlockReader;
import io.github.mineweekly.newsletter.store.Shelf;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Brings the shards of an earlier build up to date.
 *
 * <p>An issue that is edited has hundreds of terms, in most of the shards, and nearly all of them are as they were. So
 * each shard is looked through first, and cut anew only if one of its terms did change, or one of those after it that
 * its end depends on. Where most documents are new, all is made of the documents, and what was before is not looked at.
 */
final class TermUpdate {
    /** A shard ends by looking at terms of the next one, and at the first of the one after it if that is short. */
    private static final int LOOKED_AT = 2;

    private final DocumentChanges changes;
    private final List<StoredShard> earlier;

    /** Whether a shard can be as it was at all. */
    private final boolean comparable;

    private final List<Map.Entry<String, Postings>> additions;

    /** By the earlier shard, where its additions begin; those before the first belong to it too. */
    private final int[] starts;

    private final Postings none = new Postings();
    private final List<Boolean> changed = new ArrayList<>();
    private final Shards shards;
    private final ShardFiles files;

    private TermUpdate(
            DocumentChanges changes,
            List<StoredShard> earlier,
            boolean comparable,
            List<Map.Entry<String, Postings>> additions,
            Shards shards,
            ShardFiles files) {
        this.changes = changes;
        this.earlier = earlier;
        this.comparable = comparable;
        this.additions = additions;
        this.shards = shards;
        this.files = files;
        this.starts = starts(earlier, additions);
    }

    /**
     * Passes on the shards of the terms of all documents, which are those of the earlier build but for what changed.
     *
     * @param documents in the order of their numbers, which count from 0
     * @param shelf of what need not be in memory
     * @param size of a shard
     */
    static void run(
            StoredTerms earlier,
            List<LazyDocument> documents,
            Shelf shelf,
            int threads,
            Shards.Size size,
            ShardFiles files) {
        List<String> identities = documents.stream().map(LazyDocument::identity).toList();
        int scale = Postings.scale(documents.size());
        Shards shards = new Shards(scale, size, files::make);
        DocumentChanges changes = DocumentChanges.of(earlier.identities(), identities);
        boolean fromNothing = changes.added().length > documents.size() / 2;
        int[] numbers = fromNothing ? IntStream.range(0, documents.size()).toArray() : changes.added();
        Iterator<Map.Entry<String, Postings>> terms =
                Inversion.of(numbers, number -> documents.get(number).document().get(), shelf, threads);
        if (fromNothing) {
            terms.forEachRemaining(shards::add);
            shards.end();
            return;
        }
        boolean comparable = changes.keepsNumbers()
                && scale == Postings.scale(earlier.identities().size());
        List<Map.Entry<String, Postings>> additions = new ArrayList<>();
        terms.forEachRemaining(additions::add);
        new TermUpdate(changes, earlier.shards(), comparable, additions, shards, files).run();
    }

    private static int[] starts(List<StoredShard> shards, List<Map.Entry<String, Postings>> additions) {
        int[] starts = new int[shards.size() + 1];
        int at = 0;
        for (int i = 1; i < shards.size(); i++) {
            String first = shards.get(i).first();
            while (at < additions.size() && additions.get(at).getKey().compareTo(first) < 0) {
                at++;
            }
            starts[i] = at;
        }
        starts[shards.size()] = shards.isEmpty() ? 0 : additions.size();
        return starts;
    }

    private void run() {
        for (int i = 0; i < earlier.size(); i++) {
            StoredShard shard = earlier.get(i);
            boolean same = isSame(i);
            if (!same || !shards.isEmpty()) {
                merge(i);
                same = same && shards.beginsWith(shard.first());
                if (same) {
                    shards.clear();
                }
            }
            if (same) {
                files.keep(shard);
            }
        }
        additions.subList(starts[earlier.size()], additions.size()).forEach(shards::add);
        shards.end();
    }

    /** Whether a shard that begins as this one has the same terms and the same postings. */
    private boolean isSame(int shard) {
        boolean same = comparable;
        for (int i = shard; same && i < earlier.size() && i <= shard + LOOKED_AT; i++) {
            if (i == changed.size()) {
                changed.add(isChanged(i));
            }
            same = !changed.get(i);
        }
        return same;
    }

    private boolean isChanged(int shard) {
        int next = starts[shard];
        TermBlockReader stored = earlier.get(shard).terms();
        while (stored.next()) {
            int order = next < starts[shard + 1]
                    ? stored.compareTo(additions.get(next).getKey())
                    : -1;
            if (order > 0) {
                return true;
            }
            Postings added = order == 0 ? additions.get(next++).getValue() : none;
            if (!staysSame(stored.postings(), added)) {
                return true;
            }
        }
        return next < starts[shard + 1];
    }

    private void merge(int shard) {
        int next = starts[shard];
        TermBlockReader stored = earlier.get(shard).terms();
        while (stored.next()) {
            while (next < starts[shard + 1]
                    && stored.compareTo(additions.get(next).getKey()) > 0) {
                shards.add(additions.get(next++));
            }
            boolean both = next < starts[shard + 1]
                    && stored.compareTo(additions.get(next).getKey()) == 0;
            Postings added = both ? additions.get(next++).getValue() : none;
            boolean same = !both && changes.keepsNumbers() && staysSame(stored.postings(), none);
            Postings postings = same ? stored.postings() : merged(stored.postings(), added);
            if (postings.size() > 0) {
                shards.add(Map.entry(stored.term(), postings));
            }
        }
        additions.subList(next, starts[shard + 1]).forEach(shards::add);
    }

    /** Whether what is removed is added again, and nothing else. Documents that are kept must keep their numbers. */
    private boolean staysSame(Postings stored, Postings additions) {
        PostingsReader kept = stored.read();
        PostingsReader added = additions.read();
        boolean more = added.next();
        while (kept.next() && kept.number() <= changes.lastRemoved()) {
            if (changes.moved(kept.number()) >= 0) {
                continue;
            }
            if (!more || !isSame(kept, added)) {
                return false;
            }
            more = added.next();
        }
        return !more;
    }

    private static boolean isSame(PostingsReader one, PostingsReader other) {
        return one.number() == other.number() && one.flags() == other.flags() && one.groups() == other.groups();
    }

    private Postings merged(Postings stored, Postings additions) {
        Postings merged = new Postings();
        PostingsReader kept = stored.read();
        PostingsReader added = additions.read();
        boolean more = added.next();
        while (kept.next()) {
            int number = changes.moved(kept.number());
            if (number < 0) {
                continue;
            }
            while (more && added.number() < number) {
                merged.add(added.number(), added.flags(), added.groups());
                more = added.next();
            }
            merged.add(number, kept.flags(), kept.groups());
        }
        while (more) {
            merged.add(added.number(), added.flags(), added.groups());
            more = added.next();
        }
        return merged;
    }
}
