package io.github.mineweekly.newsletter.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {
    @Test
    void linesBreakBetweenWordsByDisplayWidth() {
        assertThat(WrappedText.lines("write the title 周刊 once more", 16))
                .containsExactly("write the title", "周刊 once more");
    }

    @Test
    void whatIsInBackquotesStaysInOneLine() {
        assertThat(WrappedText.lines("write it (`one two three` does it)", 20))
                .containsExactly("write it", "(`one two three`", "does it)");
    }

    @Test
    void whatIsInBackquotesAndDoesNotFitIsBroken() {
        assertThat(WrappedText.lines("see `one two three` now", 10)).containsExactly("see `one", "two three`", "now");
    }

    @Test
    void aCommandIsNeverBroken() {
        assertThat(WrappedText.lines("write it (`mvn x:y:z:fix -Dx.y=z` does it)", 12))
                .containsExactly("write it", "(`mvn x:y:z:fix -Dx.y=z`", "does it)");
    }

    @Test
    void aWordThatDoesNotFitIsCut() {
        assertThat(WrappedText.lines("a 一二三四五六七 b", 6)).containsExactly("a", "一二三", "四五六", "七 b");
    }
}
