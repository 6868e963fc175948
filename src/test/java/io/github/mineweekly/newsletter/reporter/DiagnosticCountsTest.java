package io.github.mineweekly.newsletter.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticCountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|1|0|3|60|1|2 errors and 1 warning in 3 of 60 issues, 1 fixable by newsletter:fix",
                "1|0|0|1|1|0|1 error in 1 of 1 issue",
                "1|2|3|2|9|0|1 error, 2 warnings and 3 notices in 2 of 9 issues",
                "0|0|0|0|5|0|no problem in 5 issues",
            })
    void sentenceCountsWhatWasFound(
            int errors, int warnings, int notices, int affected, int issues, int fixable, String sentence) {
        assertThat(new DiagnosticCounts(errors, warnings, notices, affected, issues, "issue", fixable).sentence())
                .isEqualTo(sentence);
    }

    @Test
    void aFileWithTwoProblemsIsOneAffectedIssue() {
        Location one = Location.ofFile("a.md");
        Location other = Location.ofFile("b.md");

        assertThat(DiagnosticCounts.of(
                        List.of(
                                ReportSample.ERROR.at(one, "first"),
                                ReportSample.WARNING.at(one, "second"),
                                ReportSample.ERROR.at(other, "third")),
                        5,
                        "issue"))
                .isEqualTo(new DiagnosticCounts(2, 1, 0, 2, 5, "issue", 0));
    }
}
