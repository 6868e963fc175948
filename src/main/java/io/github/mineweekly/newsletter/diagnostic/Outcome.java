package io.github.mineweekly.newsletter.diagnostic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a step produced and the problems that it found; there may be both.
 *
 * @param result null if the problems left nothing to go on with
 */
public record Outcome<T>(@Nullable T result, List<Diagnostic> diagnostics) {
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Outcome<T> of(T result) {
        return new Outcome<>(result, List.of());
    }

    public static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
        return new Outcome<>(null, diagnostics);
    }

    public static <T> Outcome<T> failed(Diagnostic diagnostic) {
        return new Outcome<>(null, List.of(diagnostic));
    }

    public Optional<T> value() {
        return Optional.ofNullable(result);
    }
}
