package io.github.mineweekly.newsletter.feed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Days as points in time: midnight in UTC, so that no machine's time zone shows. */
final class Times {
    private Times() {}

    static String rfc3339(LocalDate day) {
        return day + "T00:00:00Z";
    }

    static String rfc1123(LocalDate day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(ZoneOffset.UTC));
    }
}
