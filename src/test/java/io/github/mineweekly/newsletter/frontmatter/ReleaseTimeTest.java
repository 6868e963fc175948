package io.github.mineweekly.newsletter.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when on an issue is shown that a key of another tool holds back until then. */
class ReleaseTimeTest {
    private static List<String> problems(String line, Today today) {
        String text = "---\ntitle: 第 2 期\ndate: 2026-01-01\n" + line + "\n---\nText\n";
        return new FrontMatterParser(TestSettings.frontMatter(today))
                .parse(SourceFile.of("a.md", "a.md", text, false)).diagnostics().stream()
                        .filter(problem -> problem.rule().equals(FrontMatterRules.HIDING_KEY_OF_OTHER_TOOL))
                        .map(problem -> problem.message())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "publishDate: 2026-12-01 | 2026-12-01T00:00:00Z",
                "'embargo: {until: 2026-12-01}' | 2026-12-01T00:00:00Z",
                "定时发布: 2026年12月1日 | 2026-12-01T00:00:00Z",
                "publishDate: 2026-12-01T20:00:00+08:00 | 2026-12-01T12:00:00Z",
                "publishDate: 2026-12-01 01:00 +0800 | 2026-11-30T17:00:00Z",
                "publishDate: 2026-11-30T20:00:00-08:00 | 2026-12-01T04:00:00Z",
                "publishDate: 2026-11-30 20:00:00-08 | 2026-12-01T04:00:00Z",
                "publishDate: 2026-11-30 20:00 PST | 2026-12-01T12:00:00Z",
                "publishDate: 2026-11-30 20:00 America/Los_Angeles | 2026-12-01T12:00:00Z",
                "publishDate: 2026-11-30 20:00 GMT-8 | 2026-12-01T12:00:00Z",
                "publishDate: 2026-11-30 20:00 PT | 2026-12-01T12:00:00Z",
                "publishDate: 2026-11-30T20:00\u221208:00 | 2026-12-01T12:00:00Z",
                "publishDate: 2026-11-30 18:00 PST / 02:00 UTC | 2026-12-01T12:00:00Z",
                "publishDate: 2026-12-01T08:00:00.000Z | 2026-12-01T08:00:00Z",
                "'pubDate: Tue, 01 Dec 2026 08:00:00 GMT' | 2026-12-01T08:00:00Z",
                "publish_up: 2026-12-01 08:30 | 2026-12-01T09:00:00Z",
                "'publish_up: Tuesday, December 1, 2026 8:00 AM' | 2026-12-02T00:00:00Z",
                "publishDate: 2026-12-01 20时 | 2026-12-02T00:00:00Z",
            })
    void itIsShownFromTheHourOnInWhichItMayBe(String line, Instant first) {
        assertThat(problems(line, Today.at(first.minusSeconds(1)))).as("before").hasSize(1);
        assertThat(problems(line, Today.at(first))).as("from then on").isEmpty();
        assertThat(problems(line, Today.at(first.plusSeconds(86_400)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "publishDate: 2026-12-01, 2026-12-01",
        "publishDate: 2026-12-01T20:00:00+08:00, 2026-12-01",
        "publishDate: 2026-12-02T01:00:00+08:00, 2026-12-02",
        "publishDate: 2026-12-01 20时, 2026-12-01",
    })
    void onADayThatIsGivenItIsShownWhateverTheTime(String line, LocalDate first) {
        assertThat(problems(line, Today.of(first.minusDays(1)))).hasSize(1);
        assertThat(problems(line, Today.of(first))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"publishDate: 2020-01-01", "publishDate: 2026-01-01", "publishDate: soon", "expiryDate: 2026-11-30"})
    void nothingElseHoldsItBack(String line) {
        assertThat(problems(line, Today.at(Instant.parse("2026-11-30T09:59:59Z"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "publishDate: 2026-12-01, `publishDate: 2026-12-01` holds a page back before that day, it is taken to begin at `2026-12-01T00:00Z`",
        "expiryDate: 2026-11-30, `expiryDate: 2026-11-30` takes a page away after that day, today is `2026-12-01`",
    })
    void theBeginIsSaidOrTheDay(String line, String begin, String end) {
        assertThat(problems(line, Today.at(Instant.parse("2026-11-30T13:44:00Z"))))
                .singleElement()
                .asString()
                .startsWith(begin)
                .endsWith(end);
    }
}
