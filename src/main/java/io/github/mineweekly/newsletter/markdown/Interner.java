package io.github.mineweekly.newsletter.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps one of several equal values: an article names a heading in its item, its outline and its links, and thousands
 * of articles are in memory. For one thread.
 */
final class Interner<T> {
    private final Map<T, T> values = new HashMap<>();

    T of(T value) {
        T known = values.putIfAbsent(value, value);
        return known == null ? value : known;
    }
}
