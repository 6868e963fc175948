package io.github.mineweekly.newsletter.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, en",
        "90, 10, 0, ja",
        "91, 9, 0, zh-CN",
        "40, 9, 51, ko",
        "41, 9, 50, zh-CN",
        "40, 10, 50, ja",
    })
    void aTenthInKanaIsJapaneseAndMostlyHangulIsKorean(int han, int kana, int hangul, String language) {
        assertThat(new Letters(han, kana, hangul, 0, 0).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"20, 30, 2000, en", "20, 30, 0, zh-CN", "1000, 0, 4001, en", "1000, 0, 3999, zh-CN"})
    void aFewHanAmongAnotherScriptAreNames(int han, int latin, int other, String language) {
        assertThat(new Letters(han, 0, 0, latin, other).language()).isEqualTo(language);
    }
}
