package io.github.mineweekly.newsletter.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often values occur. */
final class Counts {
    private Counts() {}

    /** In the order in which they occur first. */
    static <T> Map<T, Integer> of(List<T> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /** The value that more than half of them are; null if there is none. */
    static <T> @Nullable T mostOf(List<T> values) {
        return of(values).entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > values.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
