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
        "OLD.HTML, OLD.HTML",
        "2024/v1.2, 2024/v1.2.html",
        "old/20.php, old/20.php/index.html",
        "Old.ASPX, Old.ASPX/index.html"
    })
    void anAliasIsTheFileThatAHostServesAtItsAddress(String alias, String file) {
        assertThat(PagePaths.ofAlias(alias)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "/posts/20/, posts/20/",
        "./old, old",
        "old/./20.html, old/20.html",
        "old//20, old/20",
        "old/., old/",
        "/, ''",
        "./, ''",
        "%E6%97%A7/a%20b, 旧/a b",
        "100%, 100%",
        "%D6%D0, %D6%D0",
        "old/20.md, old/20.html",
        "old/index.md, old/index.html"
    })
    void anAliasMeansOnePathHoweverItIsTyped(String typed, String path) {
        assertThat(PagePaths.alias(typed)).isEqualTo(path);
    }
}
