package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import java.util.Map;
import java.util.Optional;

/** The entries of a block by key, misspelt keys under the right one. */
public record Fields(Map<String, Field> byKey) {
    public Fields {
        byKey = Map.copyOf(byKey);
    }

    /** The entry of a key, with or without a value. */
    Optional<Field> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The entry of a key that has a value; a key without one counts as absent. */
    public Optional<Field> withValue(String key) {
        return get(key).filter(entry -> !entry.value().isNothing());
    }
}
