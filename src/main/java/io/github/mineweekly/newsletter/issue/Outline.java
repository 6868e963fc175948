package io.github.mineweekly.newsletter.issue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which headings an issue's outline shows. */
public sealed interface Outline {
    record None() implements Outline {}

    /**
     * The headings of some levels, nested.
     *
     * @param low the highest heading, 1 to 6
     * @param high the deepest heading, at least {@code low}, at most 6
     * @param label the outline's own title, or null for the theme's
     */
    record LevelRange(int low, int high, @Nullable String label) implements Outline {
        public LevelRange {
            if (low < 1 || low > high || high > 6) {
                throw new IllegalArgumentException("levels " + low + " to " + high);
            }
        }
    }

    static Outline levels(int low, int high) {
        return new LevelRange(low, high, null);
    }

    /** Every heading below the title. */
    static Outline deep() {
        return levels(2, 6);
    }

    default boolean shows(int level) {
        return this instanceof LevelRange levels && level >= levels.low && level <= levels.high;
    }

    /**
     * The outline that a text describes: {@code false}, {@code deep}, {@code 2} or {@code [2, 3]}.
     *
     * @return empty if it describes none
     */
    static Optional<Outline> parse(String text) {
        Matcher range = Pattern.compile("\\[\\s*([1-6])\\s*,\\s*([1-6])\\s*]").matcher(text);
        if (range.matches() && range.group(1).compareTo(range.group(2)) <= 0) {
            return Optional.of(levels(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        if (text.matches("[1-6]")) {
            return Optional.of(levels(Integer.parseInt(text), Integer.parseInt(text)));
        }
        return switch (text) {
            case "false" -> Optional.of(new None());
            case "deep" -> Optional.of(deep());
            default -> Optional.empty();
        };
    }
}
