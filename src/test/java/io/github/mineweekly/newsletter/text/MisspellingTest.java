package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
    @ParameterizedTest
    @CsvSource({
        "Title,title",
        "tilte,title",
        "tile,title",
        "titel,title",
        "dtae,date",
        "desciption,description",
        "descripton,description",
        "desc,",
        "otline,outline",
        "hiden,hidden",
        "hide,hidden",
        "drfat,draft",
        "nubmer,number",
        "numbre,number",
        "summary,",
        "name,",
        "order,",
        "slug,",
        "category,",
        "theme,",
        "to,"
    })
    void onlyNearWordsAreMisspellings(String word, String key) {
        assertThat(Misspelling.nearest(word, Keys.GUARDED).orElse(null)).isEqualTo(key);
    }

    @Test
    void aKeyMayHaveCapitals() {
        assertThat(Misspelling.nearest("revewr", List.of("Reviewer"))).hasValue("Reviewer");
    }

    @ParameterizedTest
    @CsvSource({"abc,abc,0", "abc,acb,1", "abc,ab,1", "abc,abcd,1", "abc,xbc,1", "abc,cab,2", "'',abc,3"})
    void aSwapCountsAsOneChange(String a, String b, int distance) {
        assertThat(Misspelling.distance(a, b)).isEqualTo(distance);
        assertThat(Misspelling.distance(b, a)).isEqualTo(distance);
    }
}
