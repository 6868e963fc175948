package io.github.mineweekly.newsletter.frontmatter.field;

import io.github.mineweekly.newsletter.frontmatter.value.DateText;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The day of an issue whose file has none in its name: the one that its title, its heading or a line below it says. */
public final class DayGuess {
    private static final String MONTH = "\\p{L}{3,10}\\.?";

    /** With dots, one digit is that of a version: {@code 2024.1.5}. */
    private static final Pattern DAY = Pattern.compile("(?<![0-9A-Za-z.])(?:[0-9]{4}(?:-[0-9]{1,2}-[0-9]{1,2}"
            + "|/[0-9]{1,2}/[0-9]{1,2}|\\.[0-9]{2}\\.[0-9]{2}|年[0-9]{1,2}月[0-9]{1,2}日)(?![0-9.])"
            + "|[0-9]{1,2}(?:st|nd|rd|th|\\.)? " + MONTH + ",? [0-9]{4}(?![0-9]))"
            + "|(?<!\\p{L})" + MONTH + " [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}(?![0-9])");

    private static final Pattern LINE = Pattern.compile(
            "(?i)[\\s*_>|-]{0,9}(?:date|published|generated|日期|发布日期|发布时间)[*_]{0,2}\\s?[:：|](?<said>.{1,80})");

    /** A line further down is of the text. */
    private static final int LINES = 12;

    private DayGuess() {}

    /**
     * @param title as typed; may be empty
     * @param firstLine of the text, 1-based
     */
    public static Optional<LocalDate> of(SourceFile source, String title, int firstLine) {
        return day(title).or(() -> FirstHeading.of(source, firstLine).flatMap(DayGuess::day));
    }

    /** As a file without front matter says it: in its heading, or in a line {@code Date: …} near its beginning. */
    public static Optional<LocalDate> ofText(SourceFile source) {
        return of(source, "", 1).or(() -> inLines(source.lines()));
    }

    private static Optional<LocalDate> inLines(LineIndex lines) {
        return IntStream.rangeClosed(1, Math.min(LINES, lines.count()))
                .mapToObj(line -> LINE.matcher(lines.line(line)))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(line -> day(line.group("said")));
    }

    /** The only day in a text. */
    private static Optional<LocalDate> day(String text) {
        List<LocalDate> days = DAY.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(found -> !DateText.isDoubtful(found))
                .flatMap(found -> DateText.of(found).flatMap(DateText::date).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}
