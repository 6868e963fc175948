package io.github.mineweekly.newsletter.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.site.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusedFilesTest {
    @TempDir
    Path folder;

    @Test
    void whatNoPageRefersToIsNamedUnlessItIsPrivate() throws IOException {
        for (String file : List.of("used.png", "files/b.csv", "a.pdf", "one.md", ".git/config", "public/robots.txt")) {
            Path made = folder.resolve(file);
            Files.createDirectories(made.getParent());
            Files.writeString(made, "text");
        }

        assertThat(UnusedFiles.of(
                        new SourceFiles(folder),
                        Set.of(folder.resolve("used.png").toRealPath())))
                .containsExactly("a.pdf", "files/b.csv");
    }
}
