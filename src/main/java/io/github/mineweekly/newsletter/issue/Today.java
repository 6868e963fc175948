package io.github.mineweekly.newsletter.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a newsletter is read.
 *
 * @param day what is dated later is in the future
 * @param hour the last one that has begun, in UTC; null if the day is one that was given
 */
public record Today(LocalDate day, @Nullable OffsetDateTime hour) {
    private static final ZoneOffset FIRST_ON_EARTH = ZoneOffset.ofHours(14);

    /** A day that was given, all of it. */
    public static Today of(LocalDate day) {
        return new Today(day, null);
    }

    /** Its day is that where a day begins first, so that no time zone calls its own the future. */
    public static Today at(Instant now) {
        return new Today(
                LocalDate.ofInstant(now, FIRST_ON_EARTH),
                now.truncatedTo(ChronoUnit.HOURS).atOffset(ZoneOffset.UTC));
    }
}
