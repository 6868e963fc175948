package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "第20期, 6",
        "ｶﾅ, 2",
        "，, 2",
        "“, 1",
        "🎉, 2",
        "👩‍💻, 2",
        "👍🏽, 2",
        "❤, 1",
        "❤️, 2",
        "e\u0301, 1",
        "𠮷, 2",
        "한글, 4",
        "'', 0",
    })
    void textTakesTheColumnsThatATerminalGivesIt(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
