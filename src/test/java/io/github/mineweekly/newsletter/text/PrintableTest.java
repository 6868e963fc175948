package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @Test
    void aTextOfFiftyColumnsIsShownWhole() {
        assertThat(Printable.shortened("汉".repeat(25))).isEqualTo("汉".repeat(25));
        assertThat(Printable.shortened("a\u001B")).isEqualTo("a\\u001B");
    }

    @Test
    void ofALongerTextTheBeginningAndTheEndAreShown() {
        String shown = Printable.shortened("title: \"" + "汉".repeat(100) + " end\"");

        assertThat(shown).isEqualTo("title: \"" + "汉".repeat(14) + "…汉汉汉 end\"");
        assertThat(DisplayWidth.of(shown)).isLessThanOrEqualTo(50);
    }

    @Test
    void marksWithoutAWidthAreShortenedToo() {
        assertThat(Printable.shortened("e" + "\u0301".repeat(1000) + "汉".repeat(30)))
                .hasSizeLessThan(60);
    }

    /** Whatever the word between them: they set variables on Azure Pipelines, and end steps on TeamCity. */
    @ParameterizedTest
    @ValueSource(strings = {"##[error]x", "##vso[task.setvariable variable=x]y", "##teamcity[message]", "###vso[a]"})
    void commandsOfRunnersAreBroken(String command) {
        assertThat(Printable.escape("a " + command))
                .doesNotContainPattern("##\\w*\\[")
                .isEqualTo("a " + command.replace("[", "\\u005B"));
    }
}
