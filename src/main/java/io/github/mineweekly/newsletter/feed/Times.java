package io.github.mineweekly.newsletter.feed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Days as points in time: noon in UTC, which is the same day from UTC-12 to UTC+11. */
final class Times {
    private Times() {}

    static String rfc3339(LocalDate day) {
        return day + "T12:00:00Z";
    }

    static String rfc1123(LocalDate day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
    }
}
