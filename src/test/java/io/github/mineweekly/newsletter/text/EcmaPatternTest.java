package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "第 \\d+ 期;^(?:第 \\d+ 期)$",
                "a|b;^(?:a|b)$",
                ".{2,3}?;^(?:[\\s\\S]{2,3}?)$",
                "[.a-z]\\.(?!x)(?:y);^(?:[.a-z]\\.(?!x)(?:y))$",
            })
    void whatJavaScriptReadsInTheSameWayGetsAnchors(String regex, String ecma) {
        assertThat(EcmaPattern.of(regex)).contains(ecma);
    }

    @Test
    void aLongClassIsReadWithAFrameForAllOfIt() {
        String regex = "[" + "a".repeat(20_000) + "]";
        assertThat(EcmaPattern.of(regex)).contains("^(?:" + regex + ")$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a++",
                "(?i)a",
                "\\p{IsHan}+",
                "\\Qa\\E",
                "[a&&b]",
                "[a[b]]",
                "\\h",
                "第\\s*期",
                "[a\\s]",
                "a\\-b",
                "(?<name>a)",
                "(?<=a)b",
                "a{2}+",
                "}",
                "\\x41"
            })
    void whatItDoesNotIsLeftOut(String regex) {
        assertThat(EcmaPattern.of(regex)).isEmpty();
    }
}
