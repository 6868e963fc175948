package io.github.mineweekly.newsletter.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Position;
import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.RuleList;
import io.github.mineweekly.newsletter.diagnostic.Stage;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final Rule RULE = new RuleList(Stage.BLOCK).structural("date-not-iso");
    private final TextReport report = ReportSample.text(Palette.PLAIN, TextReport.COLUMNS);

    @Test
    void problemIsPrintedAsTheContractHasIt() {
        Diagnostic diagnostic = RULE.at(
                        location("date: 2023-10-1", 6, 7, 16), "date `2023-10-1` is not an ISO date (YYYY-MM-DD)")
                .withHelp("write `date: 2023-10-01` (`mvn newsletter:fix` does it)");

        assertThat(report.lines(diagnostic))
                .containsExactly(
                        "src/site/newsletter/a.md:[6,7] date `2023-10-1` is not an ISO date (YYYY-MM-DD) [date-not-iso]",
                        "      6 | date: 2023-10-1",
                        "        |       ^^^^^^^^^",
                        "        = help: write `date: 2023-10-01` (`mvn newsletter:fix` does it)");
    }

    @Test
    void caretIsUnderTheProblemAfterChineseText() {
        Diagnostic diagnostic = RULE.at(location("标题: 第20期", 2, 5, 9), "m");

        assertThat(report.lines(diagnostic).get(2)).isEqualTo("        |       ^^^^^^");
    }

    @Test
    void problemAtTheEndOfALineHasOneCaret() {
        Diagnostic diagnostic = RULE.at(location("title:  ", 2, 7, 7), "m");

        assertThat(report.lines(diagnostic).get(1)).isEqualTo("      2 | title:");
        assertThat(report.lines(diagnostic).get(2)).isEqualTo("        |       ^");
    }

    @Test
    void longLineIsCutAroundTheProblem() {
        Diagnostic diagnostic = RULE.at(location("a".repeat(500) + "X" + "b".repeat(500), 2, 501, 502), "m");

        assertThat(report.lines(diagnostic).get(1))
                .contains("…aaa")
                .contains("X")
                .endsWith("b…")
                .hasSizeLessThan(120);
        int caret = report.lines(diagnostic).get(2).indexOf('^');
        assertThat(report.lines(diagnostic).get(1).charAt(caret)).isEqualTo('X');
    }

    @Test
    void quotationAndHelpFitTheTerminalByDisplayWidth() {
        Diagnostic diagnostic = RULE.at(location("标".repeat(80) + "X" + "题".repeat(80), 2, 81, 82), "m")
                .withHelp("write one word after another until there are more of them than a terminal has room for "
                        + "题".repeat(100));

        for (int columns : new int[] {60, 80, 120}) {
            List<String> lines = ReportSample.text(Palette.PLAIN, columns).lines(diagnostic);
            assertThat(lines.subList(1, lines.size()))
                    .allSatisfy(line ->
                            assertThat(DisplayWidth.of("[ERROR] " + line)).isLessThanOrEqualTo(columns));
            int caret = lines.get(2).indexOf('^');
            String before = lines.get(1).substring(0, lines.get(1).indexOf('X'));
            assertThat(DisplayWidth.of(before)).isEqualTo(caret);
        }
    }

    @Test
    void aTerminalOfFewColumnsShowsTheProblemToo() {
        Diagnostic diagnostic = RULE.at(location("a".repeat(50) + "X" + "b".repeat(50), 2, 51, 52), "m");

        assertThat(ReportSample.text(Palette.PLAIN, 20).lines(diagnostic).get(1))
                .isEqualTo("      2 | …aaaaaaXbbbbbbbbbbb…");
    }

    @Test
    void hostileTextCannotForgeALineOrACommand() {
        Diagnostic diagnostic =
                RULE.at(location("title: \u001B[2J##[error]x\u202Ey", 2, 8, 9), "found `a\nb ##[error]`");

        assertThat(report.lines(diagnostic))
                .allSatisfy(line -> assertThat(line).doesNotContain("\u001B", "\n", "##[", "\u202E"));
    }

    /** Wherever the problem begins and ends, and with the carets below all that is shown of it. */
    @Test
    void aCommandIsBrokenWhereTheProblemIsAPartOfIt() {
        String line = "ab ##vso[task.x]y";
        for (int from = 1; from <= line.length(); from++) {
            for (int to = from + 1; to <= line.length() + 1; to++) {
                List<String> lines = report.lines(RULE.at(location(line, 2, from, to), "m"));

                assertThat(lines.get(1)).endsWith("ab ##vso\\u005Btask.x]y");
                boolean wider = from <= 9 && to > 9;
                assertThat(lines.get(2).replace(" ", "")).hasSize("|".length() + to - from + (wider ? 5 : 0));
            }
        }
    }

    private static Location location(String line, int number, int from, int to) {
        return new Location(
                "src/site/newsletter/a.md", new Region(new Position(number, from), new Position(number, to)), line);
    }
}
