package io.github.mineweekly.newsletter.theme.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Sample;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "票價 ~~200~~ 150 元",
                "票價 <del>200</del> 150 元",
                "票價 <S class=\"a\">200 **20**</S> 150 元",
                "票價 <strike>200</strike> ~~180 [a](https://a.example)~~ 150 元",
                "**票價 ~~200~~ 150 元**",
                "<p>票價 <del>200</del> 150 元</p>",
                "<del>\n200 元\n</del>\n\n票價 150 元"
            })
    void whatIsStruckOutIsNotInTheSummary(String text) {
        assertThat(summary(text)).isEqualTo("票價 150 元");
    }

    @Test
    void proseBeforeTheFirstItemIsTheSummary() {
        assertThat(summary("""
                        This week we look at what a build costs, and who pays for it.

                        - [Fern](https://fern.example/): a calendar.

                        More below.
                        """)).isEqualTo("This week we look at what a build costs, and who pays for it.");
    }

    @Test
    void withoutProseTheTitlesOfTheItemsAreTheSummary() {
        assertThat(summary("""
                        - [Fern](https://fern.example/) is a calendar.
                        - [Moss](https://moss.example/): a word puzzle.

                        ### Ash

                        > https://ash.example/

                        Text.
                        """)).isEqualTo("Fern / Moss / Ash");
    }

    @Test
    void aShortGreetingIsFollowedByTheTitles() {
        assertThat(summary("Hello,\n\n- [Fern](https://fern.example/): a calendar.\n"))
                .isEqualTo("Hello, Fern");
    }

    @Test
    void asManyWholeTitlesAsThereIsRoomFor() {
        String title = "字".repeat(50);

        assertThat(summary("### " + title + "\n\n### " + title + "\n\n### " + title + "\n"))
                .isEqualTo(title + " / " + title);
    }

    @Test
    void aGreetingThatLeavesNoRoomForATitleIsTheSummary() {
        assertThat(summary("字".repeat(39) + "\n\n### " + "题".repeat(81) + "\n")).isEqualTo("字".repeat(39));
    }

    @Test
    void codeTablesPicturesAndLinesOfLinksAreNoSummary() {
        assertThat(summary("""
                        ```
                        make
                        ```

                        | a |
                        |---|
                        | b |

                        ![Ferns](ferns.png)

                        <https://fern.example/>

                        [Archive](#archive) | [About](#about)

                        Ferns ![drawn](ferns.png) need shade, as [the book](https://fern.example/) says.
                        """)).isEqualTo("Ferns need shade, as the book says.");
    }

    @Test
    void ofAListWithoutLinksEachEntryIsRead() {
        assertThat(summary("::: tip\nKept.\n:::\n\n> Quoted.\n\n- One.\n- Two.\n"))
                .isEqualTo("Kept. Quoted. One. Two.");
    }

    @Test
    void whereOnlyATableIsBelowTheHeadingsTheyAreTheSummary() {
        assertThat(summary("| a |\n|---|\n| b |\n\n## Jobs\n\n| c |\n|---|\n| d |\n"))
                .isEqualTo("动态 / Jobs");
    }

    @Test
    void aTitleThatSaysNothingIsNotListed() {
        Language language = new Language("en", Map.of("colon", ": ", "between", ", "), "");

        assertThat(Summary.of("3 links", List.of("", " ", "Fern"), language)).isEqualTo("3 links: Fern");
        assertThat(Summary.of("3 links", List.of("Moss", " ", "Fern"), language))
                .isEqualTo("3 links: Moss, Fern");
        assertThat(Summary.of("1 link", List.of(""), language)).isEqualTo("1 link");
    }

    private static String summary(String text) {
        Sample sample = Sample.on("2023-10-01", OPENING + text + "\n");
        return Summary.of(sample.issue(), sample.article());
    }
}
