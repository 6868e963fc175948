package io.github.mineweekly.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePathsTest {
    @ParameterizedTest
    @CsvSource({
        "'', index.html",
        "old/, old/index.html",
        "old, old.html",
        "old.html, old.html",
        "old.htm, old.htm",
        "2024/v1.2, 2024/v1.2.html"
    })
    void anAliasIsTheFileThatAHostServesAtItsAddress(String alias, String file) {
        assertThat(PagePaths.ofAlias(alias)).isEqualTo(file);
    }
}
