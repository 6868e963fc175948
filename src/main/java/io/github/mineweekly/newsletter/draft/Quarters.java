package io.github.mineweekly.newsletter.draft;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Issues of a quarter that appear when it is over. */
final class Quarters {
    private static final int MONTHS = 3;

    /** No number but of the quarter and of its year, so that no day or month is beside them. */
    private static final Pattern QUARTER =
            Pattern.compile("[^0-9]*+(?:[0-9]{4}[^0-9]*+)?(?<=(?<![A-Za-z])[Qq])([1-4])(?:[^0-9]++[0-9]{4})?[^0-9]*+");

    private Quarters() {}

    /**
     * A date in the quarter that an issue is of.
     *
     * @param text of an issue that shows which quarter it is of
     * @param of when that issue is from
     * @param date of that issue or the next
     */
    static LocalDate date(String text, LocalDate of, LocalDate date) {
        Matcher quarter = QUARTER.matcher(text);
        boolean isOver = quarter.matches()
                && of.minusMonths(MONTHS).get(IsoFields.QUARTER_OF_YEAR) == Integer.parseInt(quarter.group(1));
        return isOver ? date.minusMonths(MONTHS) : date;
    }
}
