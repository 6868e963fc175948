package io.github.mineweekly.newsletter.site.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    Path project;

    private Path issue;
    private Inputs before;

    @BeforeEach
    void anIssue() throws IOException {
        issue = Files.createDirectories(project.resolve("issues")).resolve("one.md");
        Files.writeString(issue, "text");
        before = inputs();
    }

    @Test
    void aFileOfAnotherSizeIsSeenBeforeItIsRead() throws IOException {
        String hash = before.hash();
        Files.writeString(issue, "texts");

        assertThat(inputs().outline()).isNotEqualTo(before.outline());
        assertThat(inputs().hash()).isNotEqualTo(hash);
    }

    @Test
    void soIsAFileOfAnotherName() throws IOException {
        Files.move(issue, issue.resolveSibling("two.md"));

        assertThat(inputs().outline()).isNotEqualTo(before.outline());
    }

    @Test
    void otherTextOfTheSameSizeIsSeenByItsHash() throws IOException {
        String hash = before.hash();
        Files.writeString(issue, "test");

        assertThat(inputs().outline()).isEqualTo(before.outline());
        assertThat(inputs().hash()).isNotEqualTo(hash);
    }

    @Test
    void timesDoNotCount() throws IOException {
        String hash = before.hash();
        Files.setLastModifiedTime(issue, FileTime.fromMillis(1_000_000));

        assertThat(inputs().outline()).isEqualTo(before.outline());
        assertThat(inputs().hash()).isEqualTo(hash);
        assertThat(inputs().isSameAs(before)).isFalse();
    }

    private Inputs inputs() throws IOException {
        return Inputs.of(TestSettings.of(project).source(issue.getParent()).settings())
                .orElseThrow();
    }
}
