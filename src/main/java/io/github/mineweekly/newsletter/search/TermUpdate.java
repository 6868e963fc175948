package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.search.postings.Postings;
import io.github.mineweekly.newsletter.search.postings.PostingsReader;
import io.github.mineweekly.newsletter.search.postings.TermBlocksReader;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Brings the terms of an earlier build up to date. */
final class TermUpdate {
    private final DocumentChanges changes;
    private final boolean keepsNumbers;
    private final Consumer<Map.Entry<String, Postings>> out;

    private TermUpdate(DocumentChanges changes, Consumer<Map.Entry<String, Postings>> out) {
        this.changes = changes;
        this.keepsNumbers = changes.keepsNumbers();
        this.out = out;
    }

    /**
     * Passes on the sorted terms of all documents, which are those of the earlier build but for what changed.
     *
     * @param documents in the order of their numbers, which count from 0
     */
    static void each(
            StoredTerms earlier, List<LazyDocument> documents, int threads, Consumer<Map.Entry<String, Postings>> out) {
        List<String> identities = documents.stream().map(LazyDocument::identity).toList();
        DocumentChanges changes = DocumentChanges.of(earlier.identities(), identities);
        List<Map.Entry<String, Postings>> additions = Inversion.of(
                changes.added(), number -> documents.get(number).document().get(), threads);
        new TermUpdate(changes, out).merge(new TermBlocksReader(earlier.blocks()), additions);
    }

    private void merge(TermBlocksReader stored, List<Map.Entry<String, Postings>> additions) {
        int done = 0;
        while (stored.next()) {
            String term = stored.term();
            while (done < additions.size() && additions.get(done).getKey().compareTo(term) < 0) {
                out.accept(additions.get(done++));
            }
            boolean both =
                    done < additions.size() && additions.get(done).getKey().equals(term);
            if (both) {
                pass(term, merged(stored.postings(), additions.get(done++).getValue()));
            } else {
                pass(term, keepsNumbers ? stored.postings() : merged(stored.postings(), new Postings()));
            }
        }
        additions.subList(done, additions.size()).forEach(out);
    }

    private void pass(String term, Postings postings) {
        if (postings.size() > 0) {
            out.accept(Map.entry(term, postings));
        }
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
