package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.yaml.Field;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a block by key, misspelt keys under the right one. */
public record Fields(Map<String, Field> byKey) {
    public Fields {
        byKey = Map.copyOf(byKey);
    }

    /** The field of a key, with or without a value. */
    Optional<Field> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The fields that have a value, by key. */
    Map<String, Field> withValues() {
        return byKey.entrySet().stream()
                .filter(entry -> !entry.getValue().value().isNothing())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The field of a key that has a value; a key without one counts as absent. */
    public Optional<Field> withValue(String key) {
        return get(key).filter(field -> !field.value().isNothing());
    }
}
