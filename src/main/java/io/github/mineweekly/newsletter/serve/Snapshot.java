package io.github.mineweekly.newsletter.serve;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.site.PreviewState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is served now.
 *
 * @param state the newsletter as it could be read last; null if it never could
 * @param failure why it cannot be read now, or its pages cannot be made; empty if they can
 */
record Snapshot(@Nullable PreviewState state, String failure) {
    List<Diagnostic> problems() {
        return state == null ? List.of() : state.validation().diagnostics();
    }

    /** Of the newsletter as a whole. */
    List<String> warnings() {
        return state == null ? List.of() : state.validation().warnings();
    }
}
