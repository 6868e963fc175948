package io.github.mineweekly.newsletter.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
        GitHubReport report = new GitHubReport(Sample.PATHS);
        assertFile("github.txt", String.join("\n", report.lines(Sample.diagnostics())) + "\n");
    }

    @Test
    void sarifIsAsItsFileHasIt() throws IOException {
        SarifReport report = new SarifReport("1.2.3", Sample.RULES, Sample.PATHS);
        assertFile("diagnostics.sarif", report.text(Sample.diagnostics()));
    }

    private static String text(Palette palette) {
        TextReport report = new TextReport(palette);
        return Sample.diagnostics().stream()
                .flatMap(diagnostic -> report.lines(diagnostic).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void assertFile(String name, String found) throws IOException {
        assertThat(found).isEqualTo(Sample.expected(name, found));
    }
}
