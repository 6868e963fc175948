package io.github.mineweekly.newsletter.draft;

import io.github.mineweekly.newsletter.text.ChineseNumber;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of a text that an issue is known by. */
sealed interface FormPart {
    /** What it is for an issue; null if the issue has no such thing. */
    @Nullable
    String of(Slot slot);

    /** What is the same for every issue. */
    record Fixed(String text) implements FormPart {
        @Override
        public String of(Slot slot) {
            return text;
        }
    }

    enum DatePart implements FormPart {
        DAY_WHOLE("uuuuMMdd"),
        DAY_SHORT("uuMMdd"),
        YEAR_AND_MONTH("uuuuMM"),
        YEAR("uuuu"),
        MONTH_AND_DAY("MMdd"),
        MONTH("MM"),
        DAY("dd"),
        PLAIN_MONTH("M"),
        PLAIN_DAY("d"),
        WEEK(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2),
        PLAIN_WEEK(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1),
        SHORT_YEAR("uu"),
        QUARTER("Q"),
        /** The year that a week belongs to, which is another around New Year. */
        YEAR_OF_WEEK(IsoFields.WEEK_BASED_YEAR, 4),
        SHORT_YEAR_OF_WEEK(IsoFields.WEEK_BASED_YEAR, 2);

        private final DateTimeFormatter formatter;

        DatePart(String pattern) {
            formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        }

        DatePart(TemporalField field, int width) {
            DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
            formatter = (field == IsoFields.WEEK_BASED_YEAR && width == 2
                            ? builder.appendValueReduced(field, width, width, 2000)
                            : builder.appendValue(field, width, 4, SignStyle.NOT_NEGATIVE))
                    .toFormatter(Locale.ROOT);
        }

        /** The same beside a week: of the calendar's year, the week's. */
        DatePart besideWeek() {
            return this == YEAR ? YEAR_OF_WEEK : this == SHORT_YEAR ? SHORT_YEAR_OF_WEEK : this;
        }

        @Override
        public String of(Slot slot) {
            return formatter.format(slot.date());
        }
    }

    /**
     * The month by its English name.
     *
     * @param lower whether in lower case
     */
    record MonthNamePart(TextStyle style, boolean lower) implements FormPart {
        @Override
        public String of(Slot slot) {
            String name = slot.date().getMonth().getDisplayName(style, Locale.ENGLISH);
            return lower ? name.toLowerCase(Locale.ROOT) : name;
        }
    }

    /** An English ordinal, as in {@code 1st}. */
    record Ordinal(FormPart number) implements FormPart {
        @Override
        public @Nullable String of(Slot slot) {
            String digits = number.of(slot);
            return digits == null ? null : digits + ending(digits);
        }

        private static String ending(String digits) {
            if (digits.matches(".*1[1-3]")) {
                return "th";
            }
            return switch (digits.charAt(digits.length() - 1)) {
                case '1' -> "st";
                case '2' -> "nd";
                case '3' -> "rd";
                default -> "th";
            };
        }
    }

    /** How the digits of a number are written. */
    enum Digits {
        ASCII,
        FULL_WIDTH,
        CHINESE
    }

    /**
     * The number.
     *
     * @param width with zeros before it, if it has fewer digits
     */
    record NumberPart(int width, Digits digits) implements FormPart {
        private static final int TO_FULL_WIDTH = '０' - '0';

        @Override
        public @Nullable String of(Slot slot) {
            Integer number = slot.number();
            if (number == null || number < 0) {
                return null;
            }
            if (digits == Digits.CHINESE) {
                return ChineseNumber.written(number);
            }
            String plain = "0".repeat(Math.max(0, width - number.toString().length())) + number;
            return digits == Digits.ASCII
                    ? plain
                    : plain.chars()
                            .mapToObj(c -> Character.toString(c + TO_FULL_WIDTH))
                            .collect(Collectors.joining());
        }
    }

    /** The number among the issues of all years, as in {@code 总第 102 期}. */
    record TotalPart(NumberPart form) implements FormPart {
        @Override
        public @Nullable String of(Slot slot) {
            return form.of(new Slot(slot.date(), slot.total()));
        }
    }
}
