package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.search.postings.Postings;
import io.github.mineweekly.newsletter.search.postings.TermBlock;
import io.github.mineweekly.newsletter.search.postings.TermBlockReader;
import io.github.mineweekly.newsletter.store.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A shard as a build keeps it for the next.
 *
 * @param hash of what its file hands over, in full; empty if the file must be made again
 * @param kept its terms, see {@link TermBlock}
 */
public record StoredShard(String hash, Shelf.Kept kept) {
    byte[] bytes() {
        return kept.bytes();
    }

    TermBlockReader terms() {
        return new TermBlockReader(bytes());
    }

    /** Its first term. */
    String first() {
        TermBlockReader reader = terms();
        return reader.next() ? reader.term() : "";
    }

    List<Map.Entry<String, Postings>> entries() {
        List<Map.Entry<String, Postings>> entries = new ArrayList<>();
        for (TermBlockReader term = terms(); term.next(); ) {
            entries.add(Map.entry(term.term(), term.postings()));
        }
        return entries;
    }
}
