package io.github.mineweekly.newsletter.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubReportTest {
    private final GitHubReport report =
            new GitHubReport(ReportSample.PATHS, Map.of(), ReportSample.budget(), "the log");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%0A::error::x",
                "\n::error::x",
                "\r::error::x",
                "##[error]x",
                "##vso[task.setvariable variable=x]y",
                "##teamcity[message]",
                "\u0085::set-output name=a::b",
                "\u2028::error::x",
                "x::y,title=z\u0000\u001B[2J",
            })
    void hostileValueStaysInsideItsCommand(String hostile) {
        Location location = ReportSample.location("src/" + hostile.replace("\u0000", "") + ".md", "", 1, 1, 1);

        List<String> lines =
                report.lines(List.of(ReportSample.ERROR.at(location, hostile).withHelp(hostile)));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line)
                    .startsWith("::error file=")
                    .doesNotContainPattern("##\\w*\\[")
                    .doesNotContainPattern("\\p{Cntrl}");
            assertThat(line.lines()).hasSize(1);
            assertThat(line.substring(2, line.indexOf("::", 2)).split(",")).hasSize(4);
            assertThat(line).doesNotContainPattern("%(?!25|0D|0A|3A|2C)");
        });
    }

    @Test
    void structuralErrorsComeFirstAndTheLastNoticeCountsTheRest() {
        List<Diagnostic> diagnostics = new ArrayList<>(many(ReportSample.ERROR, 12));
        diagnostics.addAll(many(ReportSample.STRUCTURAL, 2));
        diagnostics.addAll(many(ReportSample.WARNING, 11));
        diagnostics.addAll(many(ReportSample.NOTICE, 30));

        List<String> lines = report.lines(diagnostics);

        assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
        assertThat(lines).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
        assertThat(lines).filteredOn(line -> line.startsWith("::notice ")).hasSize(10);
        assertThat(lines.get(0)).contains("title=sample-structural");
        assertThat(lines).last().asString().contains("29 of 55 problems");
    }

    @Test
    void newestIssueComesFirstAndARuleOfAFileOnceBeforeAgain() {
        Map<String, LocalDate> dates = Map.of("a.md", LocalDate.of(2023, 1, 1), "b.md", LocalDate.of(2024, 1, 1));
        List<Diagnostic> diagnostics = List.of(
                ReportSample.ERROR.at(ReportSample.location("a.md", "x", 1, 1, 2), "m"),
                ReportSample.ERROR.at(ReportSample.location("b.md", "x", 1, 1, 2), "m"),
                ReportSample.ERROR.at(ReportSample.location("b.md", "x", 2, 1, 2), "m"));

        assertThat(new GitHubReport(ReportSample.PATHS, dates, ReportSample.budget(), "the log").lines(diagnostics))
                .extracting(line -> line.replaceAll(".*file=[^,]*?(\\w\\.md),line=(\\d).*", "$1:$2"))
                .containsExactly("b.md:1", "a.md:1", "b.md:2");
    }

    @Test
    void nothingFoundPrintsNothing() {
        assertThat(report.lines(List.of())).isEmpty();
    }

    @Test
    void theModulesOfABuildShareTheAnnotationsOfAStep() {
        AnnotationBudget budget = ReportSample.budget();
        List<Diagnostic> seven = errors(7);

        assertThat(of(budget, seven)).hasSize(7);
        assertThat(of(budget, seven))
                .hasSize(4)
                .last()
                .isEqualTo(
                        "::notice title=newsletter::3 of 7 problems are shown here, GitHub's limit of a step; more in the"
                                + " log");
        assertThat(of(budget, seven)).hasSize(1);
    }

    @Test
    void whereEveryNoticeIsUsedTheLastOneSaysSo() {
        AnnotationBudget budget = ReportSample.budget();
        List<Diagnostic> eleven = Stream.generate(() -> ReportSample.NOTICE.at(Location.ofFile("a.md"), "m"))
                .limit(11)
                .toList();

        assertThat(of(budget, eleven)).hasSize(10).last().asString().contains("9 of 11 problems");
        assertThat(of(budget, eleven)).isEmpty();
    }

    @Test
    void whereAllAreShownNoNoticeIsUsedToCountThem() {
        AnnotationBudget budget = ReportSample.budget();

        assertThat(of(budget, many(ReportSample.NOTICE, 1))).hasSize(1);
        assertThat(of(budget, many(ReportSample.NOTICE, 9))).hasSize(9).noneMatch(line -> line.contains("problems"));
    }

    private static List<String> of(AnnotationBudget budget, List<Diagnostic> diagnostics) {
        return new GitHubReport(ReportSample.PATHS, Map.of(), budget, "the log").lines(diagnostics);
    }

    private static List<Diagnostic> errors(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ReportSample.ERROR.at(Location.ofFile("a" + i + ".md"), "m"))
                .toList();
    }

    private static List<Diagnostic> many(Rule rule, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> rule.at(ReportSample.location("a.md", "x", i + 1, 1, 2), "m"))
                .toList();
    }
}
