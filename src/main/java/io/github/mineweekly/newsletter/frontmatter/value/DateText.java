package io.github.mineweekly.newsletter.frontmatter.value;

import io.github.mineweekly.newsletter.text.ChineseNumber;
import io.github.mineweekly.newsletter.text.MonthName;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, month and day found in a text, possibly a day that no calendar has.
 *
 * @param timed whether a time is beside it
 */
public record DateText(int year, int month, int day, boolean timed) {
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LOOSE = Pattern.compile(
            "([0-9]{4})(?:\\s*[-/._年년]\\s*|\\s+)([0-9]{1,2})(?:\\s*[-/._月월]\\s*|\\s+)([0-9]{1,2})\\s*[日号일]?"
                    + "(?:\\s*(?:星期|周|礼拜)[一二三四五六日天](?=\\s))?((?:[Tt]|\\s+)[0-9]{1,2}(?:[:点时]|\\s?[AaPp][Mm]).*)?");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})()");
    private static final Pattern AMERICAN = Pattern.compile("([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})? )?"
            + "([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})( [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?");
    private static final Pattern CHINESE =
            Pattern.compile("([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,10})(?:\\.?\\s+|-)([0-9]{1,2})(?:st|nd|rd|th)?(?:\\s*,?\\s+|-)([0-9]{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th|er|o|\\.)?(?:\\s+(?:(?:de|of)\\s+)?|-)(\\p{L}{3,10})"
                    + "(?:\\.?\\s*,?\\s+(?:del?\\s+)?|-)([0-9]{4})");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern AROUND = Pattern.compile("^[\\[\"'“”‘’\\s]+"
            + "|(?:[\\]\"'“”‘’,;.。，；\\s]"
            + "|\\(?\\s*(?<![a-z])(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?\\s*\\)?"
            + "|\\(?\\s*(?:星期|周|礼拜)[一二三四五六日天]\\s*\\)?|\\(\\s*[月火水木金土日월화수목금토일]\\s*\\)"
            + "|\\(?\\s*(?:[月火水木金土日]曜日|[월화수목금토일]요일)\\s*\\)?)+$");
    private static final Pattern WEEKDAY = Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\\s+");
    private static final Pattern TIME_AFTER = Pattern.compile(",?\\s+(?:at\\s+)?[0-9]{1,2}:[0-9]{2}.*$");
    private static final Pattern MIDNIGHT = Pattern.compile("(?<![0-9:：点时])24[:：点时]");
    private static final int LONGEST = 80;

    public static boolean isIso(String text) {
        return ISO.matcher(text).matches();
    }

    /** Whether another day may be meant: the next one, as the time is 24 o'clock, or one of a misspelt month. */
    public static boolean isDoubtful(String text) {
        return MIDNIGHT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .find()
                || of(text, MonthName::month).isEmpty();
    }

    /** The date that a text means, whatever is between its numbers; nothing if it is not plain. */
    public static Optional<DateText> of(String text) {
        return of(text, MonthName::month).or(() -> of(text, MonthName::misspelt));
    }

    /** The day that a text means; nothing if it is not plain, or in no calendar. */
    public static Optional<LocalDate> dayOf(String text) {
        return of(text).flatMap(DateText::date);
    }

    /** The same, unless another day may be meant. */
    public static Optional<LocalDate> clearDayOf(String text) {
        return isDoubtful(text) ? Optional.empty() : dayOf(text);
    }

    private static Optional<DateText> of(String text, ToIntFunction<String> months) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = DASHES.matcher(Invisible.plain(text)).replaceAll("-");
        String bare = AROUND.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return numbers(plain)
                .or(() -> numbers(bare))
                .or(() -> words(bare, months))
                .or(() -> american(bare))
                .or(() -> chinese(bare));
    }

    private static Optional<DateText> numbers(String plain) {
        for (Pattern shape : List.of(LOOSE, COMPACT)) {
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

    /** {@code Sunday, January 4, 2026 8:00 AM}, with or without its ends. */
    private static Optional<DateText> words(String bare, ToIntFunction<String> months) {
        String dated = WEEKDAY.matcher(bare).replaceFirst("");
        String day = TIME_AFTER.matcher(dated).replaceFirst("");
        boolean timed = day.length() < dated.length();
        return words(MONTH_FIRST.matcher(day), 1, 2, months, timed)
                .or(() -> words(DAY_FIRST.matcher(day), 2, 1, months, timed));
    }

    private static Optional<DateText> words(
            Matcher matcher, int monthGroup, int dayGroup, ToIntFunction<String> months, boolean timed) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = months.applyAsInt(matcher.group(monthGroup));
        int day = Integer.parseInt(matcher.group(dayGroup));
        return month == 0
                ? Optional.empty()
                : Optional.of(new DateText(Integer.parseInt(matcher.group(3)), month, day, timed));
    }

    /** {@code 04/14/2023} has no other reading, {@code 03/04/2023} has two; a time may be before or after it. */
    private static Optional<DateText> american(String bare) {
        Matcher matcher = AMERICAN.matcher(bare);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean before = matcher.group(1) != null;
        boolean after = matcher.group(5) != null;
        int first = Integer.parseInt(matcher.group(2));
        int second = Integer.parseInt(matcher.group(3));
        int year = Integer.parseInt(matcher.group(4));
        if ((first <= 12 && second <= 12 && first != second) || (before && after)) {
            return Optional.empty();
        }
        boolean timed = before || after;
        DateText found =
                first > 12 ? new DateText(year, second, first, timed) : new DateText(year, first, second, timed);
        return found.date().isPresent() ? Optional.of(found) : Optional.empty();
    }

    private static Optional<DateText> chinese(String bare) {
        Matcher matcher = CHINESE.matcher(bare);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        // The pattern has no sign that is not one of a number.
        int year = ChineseNumber.of(matcher.group(1).replace('○', '〇')).orElseThrow();
        int month = ChineseNumber.of(matcher.group(2)).orElseThrow();
        int day = ChineseNumber.of(matcher.group(3)).orElseThrow();
        return Optional.of(new DateText(year, month, day, false));
    }

    public Optional<LocalDate> date() {
        boolean exists = year > 0 && isMonth() && YearMonth.of(year, month).isValidDay(day);
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The day if month and day were exchanged, as in {@code 2023-31-12}. */
    public Optional<LocalDate> exchanged() {
        int second = month;
        int first = day;
        return second > 12 ? new DateText(year, first, second, timed).date() : Optional.empty();
    }

    /** Why there is no such day, as the end of a sentence. */
    public String whyImpossible() {
        if (year == 0) {
            return "there is no year 0";
        }
        if (!isMonth()) {
            return "there is no month " + month;
        }
        YearMonth found = YearMonth.of(year, month);
        return found + " has " + found.lengthOfMonth() + " days";
    }

    /** The days that may have been meant, as the end of a sentence. */
    public String possible() {
        if (year == 0) {
            return "write the year that was meant";
        }
        LocalDate first = isMonth() ? LocalDate.of(year, month, 1) : LocalDate.of(year, 1, 1);
        LocalDate next = isMonth() ? first.plusMonths(1) : first.plusYears(1);
        return "write a day from `" + first + "` to `" + next.minusDays(1) + "`";
    }

    private boolean isMonth() {
        return month >= 1 && month <= 12;
    }
}
