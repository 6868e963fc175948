package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path base;

    @Test
    void theMarkIsTheSameInEveryCheckout() {
        assertThat(folder("one", "one/target/site/weekly").mark())
                .isEqualTo(folder("two", "two/target/site/weekly").mark());
    }

    @Test
    void twoNewslettersOfOneProjectHaveTwoMarks() {
        assertThat(folder("one", "one/target/site/en/weekly").mark())
                .isNotEqualTo(folder("one", "one/target/site/de/weekly").mark());
    }

    @Test
    void outsideTheProjectOnlyTheNameCounts() {
        assertThat(folder("one", "elsewhere/weekly").mark())
                .isEqualTo(folder("one", "mounted/here/weekly").mark())
                .isNotEqualTo(folder("one", "elsewhere/monthly").mark());
    }

    @Test
    void onlyWhatIsBelowIsHeld() throws IOException {
        OutputFolder site = folder("one", "one/site");
        Files.createDirectories(site.directory());

        assertThat(site.holds(site.directory().resolve("a/b.html"))).isTrue();
        assertThat(site.holds(site.directory())).isFalse();
        assertThat(site.holds(site.directory().resolve("../b.html"))).isFalse();
        assertThat(site.holds(site.directory().resolve("a/.."))).isFalse();
    }

    private OutputFolder folder(String project, String directory) {
        return new OutputFolder(
                "io.example:weekly", base.resolve(project), base.resolve(directory), base.resolve("state"));
    }
}
