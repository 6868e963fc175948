package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
