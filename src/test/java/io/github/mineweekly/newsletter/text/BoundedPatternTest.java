package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.text.BoundedPattern.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedPatternTest {
    @ParameterizedTest
    @CsvSource({
        "第 \\d+ 期, 第 12 期, MATCHES",
        "第 \\d+ 期, 周刊第 12 期, DIFFERS",
        "'.{2,3}', 🎉🎉, MATCHES",
        "'.{2,3}', 🎉, DIFFERS",
        "a.b, 'a\nb', MATCHES",
    })
    void theWholeTextIsCompared(String regex, String text, Answer answer) {
        assertThat(new BoundedPattern(regex).of(text.replace("\\n", "\n"))).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "(.*)(.*)(.*)(.*)(.*)b"})
    void aPatternThatTriesEveryWayGivesUp(String regex) {
        assertThat(new BoundedPattern(regex).of("a".repeat(BoundedPattern.LONGEST)))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void theLongestTextFitsTheStack() {
        BoundedPattern pattern = new BoundedPattern("((a|b)|(c|d))*");

        assertThat(pattern.of("a".repeat(BoundedPattern.LONGEST))).isEqualTo(Answer.MATCHES);
        assertThat(pattern.of("a".repeat(BoundedPattern.LONGEST + 1))).isEqualTo(Answer.UNKNOWN);
    }
}
