package io.github.mineweekly.newsletter.diagnostic;

import java.util.List;

/**
 * How a problem is fixed.
 *
 * @param kind whether there is one right answer, and whether to ask for it
 * @param edits changes to the file with the problem, in order, not overlapping
 */
public record Fix(Kind kind, List<Edit> edits) {
    /** How sure a fix is. */
    public enum Kind {
        /** There is one right answer. */
        SAFE,
        /** It takes a guess at what is wrong. */
        UNSAFE,
        /** What it changes may be meant as it is, so that its rule must be named. */
        ON_REQUEST
    }

    public Fix {
        edits = List.copyOf(edits);
    }
}
