package io.github.mineweekly.newsletter.catalog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as points in time: noon in UTC, which is the same day from UTC-12 to UTC+11. */
public final class Times {
    private static final DateTimeFormatter MAIL =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private Times() {}

    public static String rfc3339(LocalDate day) {
        return day + "T12:00:00Z";
    }

    public static String rfc1123(LocalDate day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(noon(day));
    }

    /** For the header of a mail, where the zone must be a number. */
    public static String rfc5322(LocalDate day) {
        return MAIL.format(noon(day));
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
    }
}
