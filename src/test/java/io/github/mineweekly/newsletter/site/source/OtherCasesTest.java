package io.github.mineweekly.newsletter.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCasesTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsFoundWhosePathDiffersInCase() throws IOException {
        Files.createDirectories(folder.resolve("Images"));
        Files.writeString(folder.resolve("Images/A.png"), "a");
        Files.createDirectories(folder.resolve("public"));
        Files.writeString(folder.resolve("public/B.pdf"), "b");
        OtherCases cases = new OtherCases(new SourceFiles(folder));

        assertThat(cases.of("images/a.PNG")).contains("Images/A.png");
        assertThat(cases.of("b.pdf")).contains("B.pdf");
        assertThat(cases.of("images/b.png")).isEmpty();
        assertThat(cases.of("images")).isEmpty();
        assertThat(cases.of("../x/a.png")).isEmpty();
    }

    /** A newsletter may have a thousand links that lead nowhere, and as many files in a folder. */
    @Test
    void eachFolderIsLookedAtOnce() throws IOException {
        OtherCases cases = new OtherCases(new SourceFiles(folder));
        assertThat(cases.of("a.png")).isEmpty();

        Files.writeString(folder.resolve("A.png"), "a");

        assertThat(cases.of("a.png")).isEmpty();
    }
}
