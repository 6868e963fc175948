package io.github.mineweekly.newsletter.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchFileTest {
    @Test
    void twoFilesOfOneHashHaveTwoPathsAndTheSameValue() {
        Set<String> paths = new HashSet<>();
        String hash = SearchFile.hashOf("\"a\"") + "0123";
        SearchFile plain = SearchFile.hashed("i1", "\"a\"", hash, paths);
        SearchFile second = SearchFile.hashed("i1", "\"a\"", hash, paths);
        SearchFile third = SearchFile.hashed("i1", "\"a\"", hash, paths);

        assertThat(plain).isEqualTo(SearchFile.hashed("i1", "\"a\""));
        assertThat(paths)
                .containsExactlyInAnyOrder(plain.path(), second.path(), third.path())
                .hasSize(3);
        assertThat(second.content()).endsWith(",\"a\" );\n").contains("-" + second.hash());
    }
}
