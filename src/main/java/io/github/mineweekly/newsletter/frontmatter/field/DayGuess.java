package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.block.CodeFences;
import io.github.mineweekly.newsletter.frontmatter.value.DateText;
import io.github.mineweekly.newsletter.frontmatter.value.FileDate;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.text.MonthName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day of an issue whose file has none in its name: the one that its title, its heading or a line below it says. */
public final class DayGuess {
    private static final String MONTH = "\\p{L}{3,10}\\.?";

    /** With dots, one digit is that of a version: {@code 2024.1.5}. */
    private static final Pattern DAY = Pattern.compile("(?<![0-9A-Za-z.])(?:[0-9]{4}(?:-[0-9]{1,2}-[0-9]{1,2}"
            + "|/[0-9]{1,2}/[0-9]{1,2}|\\.[0-9]{2}\\.[0-9]{2}|年[0-9]{1,2}月[0-9]{1,2}日"
            + "|년 ?[0-9]{1,2}월 ?[0-9]{1,2}일)(?![0-9.])"
            + "|(?:[0-9]{2}\\.[0-9]{2}\\.|[0-9]{1,2}(?:/[0-9]{1,2}/|-[0-9]{1,2}-))[0-9]{4}(?![0-9])"
            + "|(?<!(?i:week) )[0-9]{1,2}(?:st|nd|rd|th|er|\\.)? (?:de |of )?" + MONTH
            + ",?(?: del?)? [0-9]{4}(?![0-9]))"
            + "|(?<!\\p{L})" + MONTH + " [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}(?![0-9])");

    private static final String MONTH_NAME = "(?<!\\p{L})(?iu:" + MonthName.pattern() + ")\\.?";
    private static final String SIGN = ",?\\s?[-–—~～至到/]\\s?";

    private static final String NO_NUMBER = "(?<!(?i:issue|number|edition|episode|nr\\.|no\\.|vol\\.|n°|no) )";

    /** Before the last day of a range ({@code 1-7 January 2024}), or a day up to which something goes on. */
    private static final Pattern LAST_DAY = Pattern.compile("(?:(?<![#0-9])" + NO_NUMBER
            + "[0-9]{1,2}(?:st|nd|rd|th|\\.)?" + SIGN + "(?=[0-9]{1,2}(?![0-9]))"
            + "|(?<![0-9])[0-9]{1,2}[./][0-9]{1,2}[./]?" + SIGN + "|" + MONTH_NAME + "(?: [0-9]{1,2}(?:st|nd|rd|th)?)?"
            + SIGN
            + "|(?<!\\p{L})(?i:to|until|till|by|through|bis|zum|au|al|ao|hasta|até|tot)\\s|(?:截至|至|到)\\s?)(?:" + DAY
            + ")");

    private static final Pattern LINE = Pattern.compile(
            "(?i)(?! {4}|\t)[\\s*_>|-]{0,9}(?:date|published|generated|fecha|datum|日期|发布日期|发布时间|日付|날짜|발행일)"
                    + "[*_]{0,2}\\s?[:：|](?<said>.{1,80})");

    /** Where an issue says of itself which it is: {@code 这是第 8 期，发表于：2024/02/05}; the day ends what it says. */
    private static final Pattern ITSELF = Pattern.compile(
            "(?! {4}|\t)[\\s*_>|-]{0,9}(?:这是|這是|本期[是为為]|此为|此為)[^。]{0,30}第 ?[0-9〇零一二三四五六七八九十百]{1,6} ?[期号號]"
                    + "[，, ]{0,2}(?:发[表布]|發[表布佈])[于於] ?[:：]? ?(?<said>[0-9][0-9年月日/.-]{7,10}+)"
                    + "(?=\\s*+(?:[。，,*_）)]|$))");

    /** {@code 5.2.2024} is a day where nothing is beside it. */
    private static final Pattern SHORT = Pattern.compile("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}");

    private static final Pattern SIGNS = Pattern.compile("^[\\s*_>(（|]{1,9}|[\\s*_)）|]{1,9}$");

    /** Of nothing but a day, as a line below the heading is. */
    private static final Pattern ALONE =
            Pattern.compile("(?! {4}|\t)[\\s*_>(（]{0,9}(?:" + DAY + "|" + SHORT.pattern() + ")[\\s*_)）]{0,9}");

    /** The week N of a month, {@code 第3周}, {@code 2주차}, {@code 3rd week}, {@code Week 3}; no weekly, no jubilee. */
    private static final String WEEK = "(?<![0-9十])N(?:\\s?[周週주](?![年년刊])|(?i:st|nd|rd|th)?\\s(?i:week)\\b)"
            + "|(?<!\\p{L})(?i:week)\\s#?N(?![0-9])";

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t].*");

    /** A line further down is of the text. */
    private static final int LINES = 12;

    private DayGuess() {}

    /**
     * The day in the file's name. Month and day without a year may be a month and a week of it; the title or the
     * heading then says so.
     *
     * @param title as typed; may be empty
     * @param firstLine of the text, 1-based
     */
    static @Nullable LocalDate ofName(SourceFile source, String title, int firstLine) {
        LocalDate day = FileDate.loose(source.key()).orElse(null);
        if (day == null
                || FileDate.loose(IssuePaths.name(FileDate.named(source.key()))).isPresent()) {
            return day;
        }
        String said = title + "\n" + FirstHeading.of(source, firstLine).orElse("");
        int number = day.getDayOfMonth();
        String week = number > 5 ? "" : WEEK.replace("N", "[" + number + "一二三四五".charAt(number - 1) + "]");
        return !week.isEmpty() && Pattern.compile(week).matcher(said).find() ? null : day;
    }

    /**
     * @param title as typed; may be empty
     * @param firstLine of the text, 1-based
     */
    public static Optional<LocalDate> of(SourceFile source, String title, int firstLine) {
        return day(title).or(() -> FirstHeading.of(source, firstLine).flatMap(DayGuess::day));
    }

    /**
     * As a file without front matter says it: in its name, in its heading, or in a line {@code Date: …} or of a day
     * near its beginning.
     */
    public static Optional<LocalDate> ofText(SourceFile source) {
        return Optional.ofNullable(ofName(source, "", 1))
                .or(() -> of(source, "", 1))
                .or(() -> inLines(source.lines()));
    }

    /** Below a second heading, or in code, a day is that of something else. */
    private static Optional<LocalDate> inLines(LineIndex lines) {
        CodeFences code = new CodeFences();
        int headings = 0;
        String above = "";
        for (int number = 1; number <= Math.min(LINES, lines.count()); number++) {
            String line = lines.line(number);
            boolean underlined =
                    !above.isBlank() && FirstHeading.UNDERLINE.matcher(line).matches();
            boolean heading = HEADING.matcher(line).matches();
            headings += heading || underlined ? 1 : 0;
            if (headings > 1 || code.isFence(line)) {
                return Optional.empty();
            }
            String said = said(line);
            Optional<LocalDate> day =
                    said != null ? only(said) : ALONE.matcher(line).matches() ? only(line) : Optional.empty();
            if (said != null || day.isPresent()) {
                return day;
            }
            above = heading ? "" : line;
        }
        return Optional.empty();
    }

    /** What a line says after the label of a day, or an issue of itself. */
    private static @Nullable String said(String line) {
        Matcher label = LINE.matcher(line);
        Matcher itself = ITSELF.matcher(line);
        return label.matches() ? label.group("said") : itself.lookingAt() ? itself.group("said") : null;
    }

    /** The day that a text says and hardly anything else. */
    private static Optional<LocalDate> only(String text) {
        String bare = SIGNS.matcher(text).replaceAll("");
        return SHORT.matcher(bare).matches() ? DateText.dayOf(bare) : day(text);
    }

    /** The only day in a text, unless it is the last of several. */
    private static Optional<LocalDate> day(String text) {
        if (LAST_DAY.matcher(text).find()) {
            return Optional.empty();
        }
        List<LocalDate> days = DAY.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(found -> DateText.clearDayOf(found).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}
