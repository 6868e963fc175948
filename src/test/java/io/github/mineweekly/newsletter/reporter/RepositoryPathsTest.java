package io.github.mineweekly.newsletter.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Location;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryPathsTest {
    @ParameterizedTest
    @CsvSource({
        "/checkout, src/a.md, src/a.md",
        "/checkout/module, src/a.md, module/src/a.md",
        "/checkout/module, ../issues/一.md, issues/一.md",
        "/checkout/module, ../../elsewhere/a.md, ../../elsewhere/a.md",
        "/checkout, ../a.md, ../a.md",
        "/checkout, D:/issues/a.md, D:/issues/a.md",
        "/elsewhere, src/a.md, src/a.md"
    })
    void aPathIsRelativeToTheRepositoryUnlessItIsOutside(String project, String path, String expected) {
        RepositoryPaths paths = new RepositoryPaths(Path.of("/checkout"), Path.of(project));

        assertThat(paths.of(Location.ofFile(path))).isEqualTo(expected);
    }
}
