package io.github.mineweekly.newsletter.diagnostic;

import java.util.List;

/**
 * How a fault is mended.
 *
 * @param kind whether there is one right answer
 * @param edits changes to the faulty file, in order, not overlapping
 */
public record Fix(Kind kind, List<Edit> edits) {
    /** Whether a fix has one right answer or takes a guess. */
    public enum Kind {
        CERTAIN,
        GUESS
    }

    public Fix {
        edits = List.copyOf(edits);
    }

    public static Fix certain(Region region, String replacement) {
        return new Fix(Kind.CERTAIN, List.of(new Edit(region, replacement)));
    }

    public static Fix guess(Region region, String replacement) {
        return new Fix(Kind.GUESS, List.of(new Edit(region, replacement)));
    }
}
