package io.github.mineweekly.newsletter.diagnostic;

import java.util.List;

/**
 * How a problem is fixed.
 *
 * @param kind whether there is one right answer
 * @param edits changes to the file with the problem, in order, not overlapping
 */
public record Fix(Kind kind, List<Edit> edits) {
    /** Whether a fix has one right answer or takes a guess. */
    public enum Kind {
        SAFE,
        UNSAFE
    }

    public Fix {
        edits = List.copyOf(edits);
    }
}
