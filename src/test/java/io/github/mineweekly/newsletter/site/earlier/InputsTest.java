package io.github.mineweekly.newsletter.site.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mineweekly.newsletter.TestSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
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

    /** Whoever needs it reports it. */
    @Test
    void aFileThatCannotBeReadIsAsAnyOther() throws IOException {
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(unreadable));
        Files.createSymbolicLink(issue.resolveSibling("notes.pdf"), unreadable);

        assertThat(inputs().hash()).isNotEqualTo(before.hash()).isEqualTo(inputs().hash());
    }

    @Test
    void aFolderIsSeen() throws IOException {
        Files.createDirectory(issue.resolveSibling("two.md"));

        assertThat(inputs().outline()).isNotEqualTo(before.outline());
    }

    @Test
    void soIsALinkThatLeadsOutToAFileOfTheSameText() throws IOException {
        Path outside = project.resolve("outside.md");
        Files.move(issue, outside);
        Files.createSymbolicLink(issue, outside);

        assertThat(inputs().outline()).isNotEqualTo(before.outline());
    }

    @Test
    void soIsALinkThatLeadsOutToAFolder() throws IOException {
        Path images = Files.createDirectory(issue.resolveSibling("images"));
        Files.writeString(images.resolve("a.png"), "a");
        before = inputs();
        Path outside = Files.move(images, project.resolve("shared"));
        Files.createSymbolicLink(images, outside);

        assertThat(inputs().outline()).isNotEqualTo(before.outline());
    }

    @Test
    void aFileElsewhereThatALinkLeadsToIsKnownByItsSizeAndTime() throws IOException {
        Path outside = Files.writeString(project.resolve("page.mustache"), "a");
        Path theme = Files.createDirectory(project.resolve("theme"));
        Files.createSymbolicLink(theme.resolve("page.mustache"), outside);
        Map<Path, FileStamp> stamps = FileStamp.below(theme);
        FileTime time = FileTime.fromMillis(1_000_000);

        Files.setLastModifiedTime(outside, time);
        Map<Path, FileStamp> later = FileStamp.below(theme);
        Files.writeString(outside, "ab");
        Files.setLastModifiedTime(outside, time);

        assertThat(later).isNotEqualTo(stamps);
        assertThat(FileStamp.below(theme)).isNotEqualTo(later);
    }

    @Test
    void aLinkThatStaysInTheFolderIsAsItsFile() throws IOException {
        Files.createSymbolicLink(issue.resolveSibling("two.md"), Path.of("one.md"));
        String outline = inputs().outline();
        Files.delete(issue.resolveSibling("two.md"));
        Files.copy(issue, issue.resolveSibling("two.md"));

        assertThat(inputs().outline()).isEqualTo(outline);
    }

    private Inputs inputs() throws IOException {
        return Inputs.of(TestSettings.of(project).source(issue.getParent()).settings())
                .orElseThrow();
    }
}
