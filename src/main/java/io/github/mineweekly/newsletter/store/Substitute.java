package io.github.mineweekly.newsletter.store;

import java.util.function.Function;

/**
 * How a type that is not a record is stored.
 *
 * @param as a record, or a type that needs no substitute
 */
public record Substitute<T, S>(Class<T> type, Class<S> as, Function<T, S> to, Function<S, T> from) {
    /** A type whose values are texts. */
    public static <T> Substitute<T, String> text(Class<T> type, Function<T, String> to, Function<String, T> from) {
        return new Substitute<>(type, String.class, to, from);
    }
}
