package io.github.mineweekly.newsletter.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.RuleList;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.diagnostic.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogSelectionTest {
    private static final Rule ERROR = new RuleList(Stage.BODY).error("sample-error");

    @Test
    void eighteenThousandWarningsAreAtMostThreeHundredLinesAndTheErrorComesLast() {
        List<Diagnostic> all = new ArrayList<>();
        Map<String, LocalDate> dates = new HashMap<>();
        for (int i = 0; i < 18_000; i++) {
            Rule rule = new RuleList(Stage.BODY).warning("sample-" + i % 30);
            String path = "issue-" + i / 45 + ".md";
            dates.put(path, LocalDate.of(2020, 1, 1).plusWeeks(i / 45));
            all.add(rule.at(ReportSample.location(path, "x", i + 1, 1, 2), "m").withHelp("h"));
        }
        all.add(ERROR.at(ReportSample.location("issue-3.md", "x", 1, 1, 2), "m").withHelp("h"));
        Collections.sort(all);

        LogSelection selection = LogSelection.of(all, dates, LogSelection.LIMIT, problem -> 4);

        TextReport report = ReportSample.text(Palette.PLAIN, TextReport.COLUMNS);
        int lines = selection.shown().stream()
                        .mapToInt(problem -> report.lines(problem).size())
                        .sum()
                + selection.leftOutLines().size()
                + selection.countLines().size();
        assertThat(lines).isLessThan(295);
        assertThat(selection.shown()).hasSize(LogSelection.LIMIT);
        assertThat(selection.shown().get(LogSelection.LIMIT - 1).severity()).isEqualTo(Severity.ERROR);
        assertThat(selection.shown().get(0).location().path()).isIn("issue-399.md", "issue-398.md");
        assertThat(selection.countLines()).hasSizeLessThanOrEqualTo(15);
        assertThat(selection.leftOut().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(all.size() - LogSelection.LIMIT);
    }

    @Test
    void whereProblemsTakeManyLinesFewerAreShownAndManyRulesAreSummedUp() {
        List<Diagnostic> all = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            Rule rule = new RuleList(Stage.BODY).warning("sample-" + i % 60);
            all.add(rule.at(ReportSample.location("a.md", "x", i + 1, 1, 2), "m"));
        }

        LogSelection selection = LogSelection.of(all, Map.of(), LogSelection.LIMIT, problem -> 7);

        assertThat(selection.shown()).hasSize(35);
        assertThat(selection.leftOutLines()).hasSize(21).last().isEqualTo("more of 40 other rules not shown");
        assertThat(35 * 7 + 21 + selection.countLines().size()).isLessThan(290);
        assertThat(selection.countLines()).startsWith("     50  sample-0", "     50  sample-1", "     50  sample-10");
        assertThat(LogSelection.of(all, Map.of(), LogSelection.LIMIT, problem -> 5)
                        .shown())
                .hasSize(50);
        assertThat(LogSelection.of(all, Map.of(), 2 * LogSelection.LIMIT, problem -> 5)
                        .shown())
                .hasSize(100);
    }

    @Test
    void oneRuleMoreThanAreNamedIsCounted() {
        List<Diagnostic> all = new ArrayList<>();
        for (int i = 0; i < 210; i++) {
            Rule rule = new RuleList(Stage.BODY).warning("sample-" + i % 21);
            all.add(rule.at(ReportSample.location("a.md", "x", i + 1, 1, 2), "m"));
        }

        assertThat(LogSelection.of(all, Map.of(), LogSelection.LIMIT, problem -> 4)
                        .leftOutLines())
                .hasSize(21)
                .last()
                .isEqualTo("more of 1 other rule not shown");
    }

    @Test
    void fewProblemsAreAllShownWithoutATable() {
        List<Diagnostic> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(ERROR.at(ReportSample.location("a.md", "x", i + 1, 1, 2), "m"));
        }

        LogSelection selection = LogSelection.of(all, Map.of(), LogSelection.LIMIT, problem -> 4);

        assertThat(selection.shown()).isEqualTo(all);
        assertThat(selection.leftOutLines()).isEmpty();
        assertThat(selection.countLines()).isEmpty();
    }

    @Test
    void fortyErrorsAreShownAndALimitOfZeroShowsAll() {
        List<Diagnostic> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(ERROR.at(ReportSample.location("a.md", "x", i + 1, 1, 2), "m"));
        }

        assertThat(LogSelection.of(all, Map.of(), LogSelection.LIMIT, problem -> 4)
                        .shown())
                .hasSize(40);
        assertThat(LogSelection.of(all, Map.of(), LogSelection.LIMIT, problem -> 4)
                        .leftOutLines())
                .containsExactly(
                        "60 more of `sample-error` not shown; -Dnewsletter.severity=sample-error:off switches the rule off");
        assertThat(LogSelection.of(all, Map.of(), 0, problem -> 4).shown()).hasSize(100);
    }

    @Test
    void aLimitThatIsSetLargerShowsMoreErrorsAndMoreOfEachRule() {
        List<Diagnostic> all = new ArrayList<>();
        Rule warning = new RuleList(Stage.BODY).warning("sample-warning");
        for (int i = 0; i < 200; i++) {
            all.add(ERROR.at(ReportSample.location("a.md", "x", i + 1, 1, 2), "m"));
            all.add(warning.at(ReportSample.location("a.md", "x", i + 1, 1, 2), "m"));
        }

        assertThat(LogSelection.of(all, Map.of(), 600, problem -> 4).shown()).hasSize(400);
        assertThat(LogSelection.of(all, Map.of(), 150, problem -> 4).leftOut().values())
                .containsExactly(150, 100);
        assertThat(LogSelection.of(all, Map.of(), Integer.MAX_VALUE, problem -> 4)
                        .shown())
                .hasSize(400);
    }
}
