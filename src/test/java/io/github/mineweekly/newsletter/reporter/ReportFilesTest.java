package io.github.mineweekly.newsletter.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each format against the file that holds what it prints. */
class ReportFilesTest {
    @Test
    void plainTextIsAsItsFileHasIt() throws IOException {
        assertFile("plain.txt", text(Palette.PLAIN));
    }

    @Test
    void colouredTextIsAsItsFileHasIt() throws IOException {
        assertFile("ansi.txt", text(Palette.ANSI).replace('\u001B', '␛'));
    }

    @Test
    void colourChangesNothingButColour() {
        assertThat(text(Palette.ANSI).replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text(Palette.PLAIN));
    }

    @Test
    void gitHubCommandsAreAsTheirFileHasThem() throws IOException {
        GitHubReport report = new GitHubReport(ReportSample.PATHS, Map.of(), ReportSample.budget(), "the log");
        assertFile("github.txt", String.join("\n", report.lines(ReportSample.diagnostics())) + "\n");
    }

    @Test
    void sarifIsAsItsFileHasIt() throws IOException {
        SarifReport report = new SarifReport("1.2.3", ReportSample.RULES, ReportSample.PATHS, "");
        assertFile("diagnostics.sarif", ReportSample.text(report, ReportSample.diagnostics()));
    }

    @Test
    void codeQualityIsAsItsFileHasIt() throws IOException {
        CodeQualityReport report = new CodeQualityReport(ReportSample.PATHS);
        assertFile("code-quality.json", ReportSample.text(report, ReportSample.diagnostics()));
    }

    @Test
    void theSummaryOfAStepIsAsItsFileHasIt() throws IOException {
        StepSummary summary = new StepSummary(ReportSample.PATHS, Map.of());
        assertFile("summary.md", summary.text("2 errors in 2 of 3 issues", ReportSample.diagnostics(), 100_000));
    }

    private static String text(Palette palette) {
        TextReport report = ReportSample.text(palette, TextReport.COLUMNS);
        return ReportSample.diagnostics().stream()
                .flatMap(diagnostic -> report.lines(diagnostic).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void assertFile(String name, String found) throws IOException {
        ReportSample.expected(name).compare(found);
    }
}
