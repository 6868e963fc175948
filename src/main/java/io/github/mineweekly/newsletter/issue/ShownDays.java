package io.github.mineweekly.newsletter.issue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The days on which another tool would show an issue, by keys of that tool. One that has begun somewhere is not yet the
 * first, and is already after the last: what is held back a little longer does less harm than what is shown too early.
 *
 * @param first when the first begins; null if it would before any day
 * @param last null if it would after any day
 */
public record ShownDays(
        @Nullable OffsetDateTime first, @Nullable LocalDate last) {
    public static final ShownDays ALL = new ShownDays(null, null);

    public boolean includes(Today today) {
        return hasBegun(today) && (last == null || !last.isBefore(today.day()));
    }

    public boolean hasBegun(Today today) {
        return first == null
                || (today.hour() == null ? !first.toLocalDate().isAfter(today.day()) : !first.isAfter(today.hour()));
    }

    /** Those that are in both. */
    public ShownDays and(ShownDays other) {
        OffsetDateTime from =
                other.first == null || (first != null && first.isAfter(other.first)) ? first : other.first;
        LocalDate until = other.last == null || (last != null && last.isBefore(other.last)) ? last : other.last;
        return new ShownDays(from, until);
    }
}
