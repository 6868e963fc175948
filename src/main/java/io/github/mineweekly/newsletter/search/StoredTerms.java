package io.github.mineweekly.newsletter.search;

import java.util.List;

/**
 * The terms of an earlier build's documents and where they are, from which {@link SearchIndex#update} makes the next.
 * Only the version of the plugin that stored them may use them: another one may cut texts otherwise.
 *
 * @param identities of the documents, in the order of their numbers
 * @param shards in the order of their terms
 */
public record StoredTerms(List<String> identities, List<StoredShard> shards) {
    public StoredTerms {
        identities = List.copyOf(identities);
        shards = List.copyOf(shards);
    }

    /** Those of no documents. */
    public static StoredTerms none() {
        return new StoredTerms(List.of(), List.of());
    }
}
