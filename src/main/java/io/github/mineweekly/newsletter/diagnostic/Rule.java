package io.github.mineweekly.newsletter.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of problem that the plugin knows. Its documentation is the resource {@code rules/<id>.md} beside this class.
 *
 * @param id kebab-case, named for the problem, stable across versions
 * @param severity the default
 * @param stage where the problem is looked for
 * @param structural whether an issue with this problem can never be rendered, so that the rule cannot go below error
 */
public record Rule(String id, Severity severity, Stage stage, boolean structural) {
    public Rule {
        if (structural && severity != Severity.ERROR) {
            throw new IllegalArgumentException(id + " is structural and not an error");
        }
    }

    /** A problem of this rule at its default severity. */
    public Diagnostic at(Location location, String message) {
        return new Diagnostic(this, severity, location, message, null, null, List.of());
    }

    /** By id, which no two rules share. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule && id.equals(rule.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
