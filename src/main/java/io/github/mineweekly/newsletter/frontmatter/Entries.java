package io.github.mineweekly.newsletter.frontmatter;

import java.util.Map;
import java.util.Optional;

/** The entries of a block by key, misspelt keys under the right one. */
record Entries(Map<String, Entry> byKey) {
    Entries {
        byKey = Map.copyOf(byKey);
    }

    /** The entry of a key, with or without a value. */
    Optional<Entry> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The entry of a key that has a value; a key without one counts as absent. */
    Optional<Entry> withValue(String key) {
        return get(key).filter(entry -> !entry.value().isNothing());
    }
}
