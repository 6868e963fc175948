package io.github.mineweekly.newsletter.draft;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text as a sequence of parts, from which it is made for any issue. */
record TextForm(List<FormPart> parts) {
    private static final String MONTHS = "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final Pattern RUN = Pattern.compile("[0-9]+(?:(?:st|nd|rd|th)(?![A-Za-z]))?|[０-９]+"
            + "|(?<=第\\s?)[零一二三四五六七八九十百千]+|(?<![A-Za-z])(?:" + MONTHS + ")(?![A-Za-z])");

    /** What is beside the name of a month: {@code 1 March}, {@code March 2026}, {@code March/}; or it may be a word. */
    private static final Pattern BEFORE_MONTH = Pattern.compile("(?:^|.*[0-9](?:st|nd|rd|th)?[\\s,._-]*)");

    private static final Pattern AFTER_MONTH = Pattern.compile("[\\s,._-]*(?:[0-9].*|$)|/.*");

    /** What comes right before a number of an issue, so that it is not a part of the date. */
    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("(?i)(?:第|제|#|№|no\\.?|issue|vol(?:ume)?\\.?|weekly)[\\s._-]*$");

    private static final Pattern BEFORE_QUARTER = Pattern.compile("(?<![A-Za-z])[Qq]$");

    private static final Pattern BEFORE_TOTAL = Pattern.compile("总\\s*第?\\s*$");

    private static final Set<FormPart> WEEKS = Set.of(FormPart.DatePart.WEEK, FormPart.DatePart.PLAIN_WEEK);
    private static final Set<FormPart> MONTHS_IN_DIGITS =
            Set.of(FormPart.DatePart.MONTH, FormPart.DatePart.PLAIN_MONTH, FormPart.DatePart.MONTH_AND_DAY);
    private static final Set<FormPart> YEARS_OF_WEEK =
            Set.of(FormPart.DatePart.YEAR_OF_WEEK, FormPart.DatePart.SHORT_YEAR_OF_WEEK);

    /** A text with more digits in more places has some that are not understood. */
    private static final int MOST_FORMS = 256;

    TextForm {
        parts = List.copyOf(parts);
    }

    /** The text for an issue; null if it has no number and the form needs one. */
    @Nullable
    String of(Slot slot) {
        StringBuilder text = new StringBuilder();
        for (FormPart part : parts) {
            String own = part.of(slot);
            if (own == null) {
                return null;
            }
            text.append(own);
        }
        return text.toString();
    }

    /** What is between the first and the last part that differ from issue to issue; empty if none does. */
    TextForm core() {
        int first = 0;
        int end = parts.size();
        while (first < end && parts.get(first) instanceof FormPart.Fixed) {
            first++;
        }
        while (end > first && parts.get(end - 1) instanceof FormPart.Fixed) {
            end--;
        }
        return new TextForm(parts.subList(first, end));
    }

    /** How many different things of an issue it shows. */
    int shown() {
        return (int) parts.stream()
                .filter(part -> !(part instanceof FormPart.Fixed))
                .distinct()
                .count();
    }

    /** All forms that a text may have, the most likely first; each makes this very text for its issue. */
    static List<TextForm> allOf(String text, Slot slot) {
        List<List<FormPart>> forms = List.of(List.of());
        int from = 0;
        for (Matcher run = RUN.matcher(text); run.find(); from = run.end()) {
            forms = extended(forms, List.of(new FormPart.Fixed(text.substring(from, run.start()))));
            forms = extended(forms, choices(text, run, slot));
        }
        return extended(forms, List.of(new FormPart.Fixed(text.substring(from)))).stream()
                .map(parts -> new TextForm(withYearOfWeek(parts, slot)))
                .filter(form -> hasWeek(form.parts) || form.parts.stream().noneMatch(YEARS_OF_WEEK::contains))
                .toList();
    }

    /**
     * The parts, the year beside a week as the one that the week belongs to, if the text is the same. Beside a month it
     * is the calendar's.
     */
    private static List<FormPart> withYearOfWeek(List<FormPart> parts, Slot slot) {
        return hasWeek(parts) && parts.stream().noneMatch(TextForm::isMonth)
                ? parts.stream().map(part -> besideWeek(part, slot)).toList()
                : parts;
    }

    private static FormPart besideWeek(FormPart part, Slot slot) {
        if (!(part instanceof FormPart.DatePart date)) {
            return part;
        }
        FormPart.DatePart other = date.besideWeek();
        return other.of(slot).equals(date.of(slot)) ? other : date;
    }

    private static boolean hasWeek(List<FormPart> parts) {
        return parts.stream().anyMatch(WEEKS::contains);
    }

    private static boolean isMonth(FormPart part) {
        return part instanceof FormPart.MonthNamePart || MONTHS_IN_DIGITS.contains(part);
    }

    private static List<List<FormPart>> extended(List<List<FormPart>> forms, List<FormPart> choices) {
        List<FormPart> some = forms.size() * choices.size() > MOST_FORMS ? choices.subList(0, 1) : choices;
        List<List<FormPart>> extended = new ArrayList<>();
        for (List<FormPart> form : forms) {
            for (FormPart choice : some) {
                List<FormPart> parts = new ArrayList<>(form);
                parts.add(choice);
                extended.add(parts);
            }
        }
        return extended;
    }

    private static List<FormPart> choices(String text, Matcher run, Slot slot) {
        List<FormPart> all =
                Character.isLetter(run.group().charAt(0)) && run.group().charAt(0) < 0x80
                        ? months(text, run)
                        : numbers(text, run);
        all.removeIf(part -> !run.group().equals(part.of(slot)));
        if (all.contains(FormPart.DatePart.YEAR) || all.contains(FormPart.DatePart.SHORT_YEAR)) {
            all.removeIf(YEARS_OF_WEEK::contains);
        }
        all.add(new FormPart.Fixed(run.group()));
        return all;
    }

    private static List<FormPart> months(String text, Matcher run) {
        List<FormPart> names = new ArrayList<>();
        if (BEFORE_MONTH.matcher(text.substring(0, run.start())).matches()
                || AFTER_MONTH.matcher(text.substring(run.end())).matches()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                names.add(new FormPart.MonthNamePart(style, false));
                names.add(new FormPart.MonthNamePart(style, true));
            }
        }
        return names;
    }

    private static List<FormPart> numbers(String text, Matcher run) {
        List<FormPart.NumberPart> numbers = List.of(
                new FormPart.NumberPart(0, FormPart.Digits.ASCII),
                new FormPart.NumberPart(run.group().length(), FormPart.Digits.ASCII),
                new FormPart.NumberPart(run.group().length(), FormPart.Digits.FULL_WIDTH),
                new FormPart.NumberPart(0, FormPart.Digits.CHINESE));
        String before = text.substring(0, run.start());
        boolean isNumber = BEFORE_NUMBER.matcher(before).find();
        List<FormPart> all = new ArrayList<>();
        if (BEFORE_TOTAL.matcher(before).find()) {
            numbers.forEach(number -> all.add(new FormPart.TotalPart(number)));
        }
        all.addAll(isNumber ? numbers : List.of());
        boolean isQuarter = BEFORE_QUARTER.matcher(before).find();
        Stream.of(FormPart.DatePart.values())
                .filter(date -> (date == FormPart.DatePart.QUARTER) == isQuarter)
                .forEach(all::add);
        all.addAll(isNumber ? List.of() : numbers);
        all.add(new FormPart.Ordinal(FormPart.DatePart.PLAIN_DAY));
        all.add(new FormPart.Ordinal(numbers.get(0)));
        return all;
    }
}
