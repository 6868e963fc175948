package io.github.mineweekly.newsletter.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTextTest {
    @ParameterizedTest
    @CsvSource({"\uFFFD.md, true", "2025/\uFFFD.md, true", "2025/周刊.md, false", "'', false"})
    void aNameThatIsNotUtf8HasAReplacementCharacter(String path, boolean unreadable) {
        assertThat(PathText.isUnreadable(path)).isEqualTo(unreadable);
    }
}
