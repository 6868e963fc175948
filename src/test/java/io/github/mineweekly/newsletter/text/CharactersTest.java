package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    @Test
    void shortCutsDecideAsUnicodeDoes() {
        compare(Characters::isHan, c -> UnicodeScript.of(c) == UnicodeScript.HAN);
        compare(
                Characters::isKana,
                c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA || UnicodeScript.of(c) == UnicodeScript.KATAKANA);
        compare(Characters::isHangul, c -> UnicodeScript.of(c) == UnicodeScript.HANGUL);
    }

    @Test
    void controlsAndWhatIsAssignedToNothingAreForbidden() {
        compare(
                Characters::isForbidden,
                c -> (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
                        || (c >= 0xFDD0 && c <= 0xFDEF)
                        || (c & 0xFFFF) >= 0xFFFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "字", "𠮷", "あ", "한", "\u1100", "\u11FF", "｡", "ｱ", "\uFFDC", "〒", "\u2E80", "\u33FF", "\u3297", "﹢",
                "＋", "￣", "🈀", "🉥", "䷀"
            })
    void symbolsOfChineseJapaneseAndKoreanTextAreCjk(String character) {
        assertThat(Characters.isCjk(character.codePointAt(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "\uFFE8", "⌚", "◽", "♈", "➕", "🎉", "🏻", "🈁", "🈚", "🉐", "🉑"})
    void emojiAndNarrowCharactersAreNotCjk(String character) {
        assertThat(Characters.isCjk(character.codePointAt(0))).isFalse();
    }

    private static void compare(IntPredicate ours, IntPredicate unicode) {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(c -> ours.test(c) != unicode.test(c)))
                .isEmpty();
    }
}
