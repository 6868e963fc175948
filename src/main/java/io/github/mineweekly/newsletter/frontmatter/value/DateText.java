package io.github.mineweekly.newsletter.frontmatter.value;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, month and day found in a text, possibly a day that no calendar has.
 *
 * @param timed whether a time follows
 */
public record DateText(int year, int month, int day, boolean timed) {
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LOOSE =
            Pattern.compile("([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*[日号]?"
                    + "((?:[Tt]|\\s+)[0-9]{1,2}[:点时].*)?");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})()");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");

    private static final int LONGEST = 60;

    public static boolean isIso(String text) {
        return ISO.matcher(text).matches();
    }

    /** The one date that a text can mean, whatever is between its numbers; nothing if it is not plain. */
    public static Optional<DateText> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        plain = DASHES.matcher(plain).replaceAll("-");
        for (Pattern shape : new Pattern[] {LOOSE, COMPACT}) {
            Matcher matcher = shape.matcher(plain);
            if (matcher.matches()) {
                String time = matcher.group(4);
                return Optional.of(new DateText(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        time != null && !time.isEmpty()));
            }
        }
        return Optional.empty();
    }

    public Optional<LocalDate> date() {
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** Why there is no such day, as the end of a sentence. */
    public String whyImpossible() {
        if (month < 1 || month > 12) {
            return "there is no month " + month;
        }
        return String.format(Locale.ROOT, "%04d-%02d has %d days", year, month, daysOfMonth());
    }

    private int daysOfMonth() {
        return YearMonth.of(year, month).lengthOfMonth();
    }
}
