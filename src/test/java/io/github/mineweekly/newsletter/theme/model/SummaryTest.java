package io.github.mineweekly.newsletter.theme.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Sample;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final String OPENING = "## 动态\n\n";

    @Test
    void aTextOf120LettersIsItsOwnSummary() {
        assertThat(summary("字".repeat(120))).isEqualTo("字".repeat(120));
    }

    @Test
    void ofALongerTextTheFirst120LettersAreTheSummary() {
        assertThat(summary("字".repeat(121))).isEqualTo("字".repeat(120) + "…");
    }

    @Test
    void aLetterOfTwoUnitsIsOneLetter() {
        assertThat(summary("𠮷".repeat(121))).isEqualTo("𠮷".repeat(120) + "…");
    }

    @Test
    void theDescriptionIsTheSummaryWhateverItsLength() {
        String description = "句".repeat(300);
        Sample sample = Sample.of(
                "a.md",
                "---\ntitle: A\ndate: 2023-10-01\ndescription: " + description + "\n---\n\n" + OPENING + "正文\n");

        assertThat(Summary.of(sample.issue(), sample.article())).isEqualTo(description);
    }

    @Test
    void theTitleOfDetailsIsNotOneWordWithWhatFollows() {
        assertThat(summary("<details><summary>更多</summary>Text</details>")).isEqualTo("更多 Text");
    }

    private static String summary(String text) {
        Sample sample = Sample.on("2023-10-01", OPENING + text + "\n");
        return Summary.of(sample.issue(), sample.article());
    }
}
