package io.github.mineweekly.newsletter.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.text.Printable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepSummaryTest {
    private final StepSummary summary = new StepSummary(
            ReportSample.PATHS, Map.of("old.md", LocalDate.of(2020, 1, 1), "new.md", LocalDate.of(2026, 1, 1)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "` | `",
                "</td><script>x</script>",
                "[x](https://example.org) https://example.org www.example.org",
                "@team #12",
                "![x](y) **b** _i_ ~~s~~ \\| &lt; $$x$$",
                "\n# heading\r\n",
                "<!-- ",
            })
    void hostileTextStaysInItsCell(String hostile) {
        String text = summary.text(
                hostile,
                List.of(ReportSample.ERROR.at(Location.ofFile("a.md"), hostile).withHelp(hostile)),
                10_000);

        assertThat(text.lines()).hasSize(6);
        String row = text.lines().toList().get(4);
        assertThat(row.chars().filter(c -> c == '|')).hasSize(6);
        assertThat(row.replace("<code>", "").replace("</code>", ""))
                .doesNotContain("<", "`", "[", "@", "*", "\\", "$", ":/");
    }

    @Test
    void aBackquoteThatClosesNothingIsShown() {
        String text = summary.text(
                "all",
                List.of(ReportSample.ERROR.at(Location.ofFile("a.md"), "`title` begins with a ` alone")),
                10_000);

        assertThat(text).contains("<code>title</code> begins with a &#96; alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a `b` c", "`b`", "b`", "a ``b` c", "```", " b "})
    void aValueIsCodeWhateverBackquotesItHolds(String value) {
        String message = "title " + Printable.quote(value) + " is wrong";
        String text = summary.text("all", List.of(ReportSample.ERROR.at(Location.ofFile("a.md"), message)), 10_000);

        assertThat(text).contains("title <code>" + value.replace("`", "&#96;") + "</code> is wrong");
    }

    @Test
    void codeBetweenTwoBackquotesMayHoldOne() {
        String text = summary.text(
                "all", List.of(ReportSample.ERROR.at(Location.ofFile("a.md"), "write ``<b>`` or `x`")), 10_000);

        assertThat(text).contains("write <code>&#60;b&#62;</code> or <code>x</code>");
    }

    @Test
    void theWorstOfTheNewestIssuesComeFirst() {
        String text = summary.text(
                "all",
                List.of(
                        ReportSample.NOTICE.at(Location.ofFile("new.md"), "third"),
                        ReportSample.ERROR.at(Location.ofFile("old.md"), "second"),
                        ReportSample.ERROR.at(Location.ofFile("new.md"), "first")),
                10_000);

        assertThat(text).containsSubsequence("first", "second", "third");
    }

    @Test
    void aSummaryKeepsToItsRoomAndSaysHowManyAreMissing() {
        List<Diagnostic> many = IntStream.range(0, 1_000)
                .mapToObj(i -> ReportSample.ERROR.at(Location.ofFile("周刊" + i + ".md"), "message " + i))
                .toList();

        String text = summary.text("all", many, 10_000);

        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(9_500, 10_000);
        long rows = text.lines().filter(line -> line.startsWith("| ❌")).count();
        assertThat(text).endsWith("\n… " + (1_000 - rows) + " more\n\n");
        assertThat(summary.text("all", many, 300)).isEmpty();
    }
}
