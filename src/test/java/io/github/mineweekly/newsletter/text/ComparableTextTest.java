package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparableTextTest {
    @ParameterizedTest
    @ValueSource(strings = {" a  b ", "a\tb", "\u00A0a b\u3000", "a b\u2028", "a b\u000B", "\uFEFFa\u200B b"})
    void spacesAroundAndWhatIsNotSeenMakeNoOtherText(String text) {
        assertThat(ComparableText.of(text)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "a\u200D b", "a B"})
    void whatIsSeenMakesAnotherText(String text) {
        assertThat(ComparableText.of(text)).isNotEqualTo("a b");
    }
}
