package io.github.mineweekly.newsletter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourceTest {
    @Test
    void eachWordOfARowMeansTheSame() {
        assertThat(Resource.words(List.of(List.of("a", "b, c"), List.of("d", "e")), row -> row.get(0)))
                .isEqualTo(Map.of("b", "a", "c", "a", "e", "d"));
    }

    @Test
    void aWordOfTwoRowsIsRefused() {
        assertThatThrownBy(() -> Resource.words(List.of(List.of("a", "b"), List.of("c", "d, b")), row -> row.get(0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("b");
    }

    @Test
    void eachSiteHasANameAndDomains() {
        assertThat(Resource.rows("markdown/hosts.txt")).allSatisfy(row -> {
            assertThat(row).hasSize(2);
            assertThat(row.get(0)).isEqualTo(row.get(0).strip()).isNotEmpty();
            assertThat(row.get(1).split(", ")).allMatch(domain -> domain.matches("([a-z0-9-]+\\.)+[a-z]+"));
        });
    }
}
