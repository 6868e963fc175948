package io.github.mineweekly.newsletter.issue;

import org.jspecify.annotations.Nullable;

/** Which headings an issue's outline shows. */
public sealed interface Outline {
    /** No outline. */
    record None() implements Outline {}

    /**
     * The headings of some levels, nested.
     *
     * @param low the highest heading, 1 to 6
     * @param high the deepest heading, at least {@code low}, at most 6
     * @param label the outline's own title, or null for the theme's
     */
    record Levels(int low, int high, @Nullable String label) implements Outline {
        public Levels {
            if (low < 1 || low > high || high > 6) {
                throw new IllegalArgumentException("levels " + low + " to " + high);
            }
        }
    }

    static Outline levels(int low, int high) {
        return new Levels(low, high, null);
    }

    /** Every heading below the title. */
    static Outline deep() {
        return levels(2, 6);
    }

    default boolean shows(int level) {
        return this instanceof Levels levels && level >= levels.low && level <= levels.high;
    }
}
