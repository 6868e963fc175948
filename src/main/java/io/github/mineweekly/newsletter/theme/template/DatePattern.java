package io.github.mineweekly.newsletter.theme.template;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** What a team may write for the form of dates, in the pom and among its words. */
public final class DatePattern {
    /** The words that are patterns. */
    static final Set<String> KEYS = Set.of("date", "shortDate", "dayMonth");

    private DatePattern() {}

    /** What is wrong with a pattern, to go on a sentence; empty if nothing is. */
    public static String problem(String pattern) {
        String letters = pattern.replaceAll("'[^']*'", "");
        boolean week = letters.contains("w");
        // As in `YYYY-MM-DD`, which is meant as in JavaScript: it would be wrong in all months but January.
        boolean month = letters.contains("M") || letters.contains("L");
        if ((letters.contains("Y") && !week) || (letters.contains("D") && month)) {
            return "`Y` is the year that a week belongs to, and `D` the day of the year: write `y` and `d`";
        }
        // As in `d de MMMM`: with three letters or more it would be the weekday's name.
        if (!week && letters.matches(".*(?<![ec])[ec]{1,2}(?![ec]).*")) {
            return "`e` and `c` are the number of the weekday: put words in apostrophes, as `d 'de' MMMM`";
        }
        try {
            if (!LocalDate.EPOCH
                    .format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
                    .isBlank()) {
                return "";
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // As what prints nothing.
        }
        return "it must be a pattern for dates as `yyyy-MM-dd`, with words in apostrophes";
    }
}
