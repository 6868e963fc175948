package io.github.mineweekly.newsletter.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which another tool would show an issue, by keys of that tool.
 *
 * @param first null if it would before any day
 * @param last null if it would after any day
 */
public record ShownDays(@Nullable LocalDate first, @Nullable LocalDate last) {
    public static final ShownDays ALL = new ShownDays(null, null);

    public boolean includes(LocalDate day) {
        return (first == null || !first.isAfter(day)) && (last == null || !last.isBefore(day));
    }

    /** Those that are in both. */
    public ShownDays and(ShownDays other) {
        LocalDate from = other.first == null || (first != null && first.isAfter(other.first)) ? first : other.first;
        LocalDate until = other.last == null || (last != null && last.isBefore(other.last)) ? last : other.last;
        return new ShownDays(from, until);
    }
}
