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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void whatIsInFoldersThatNoBuildReadsIsNotLookedAt() throws IOException {
        Path source = project.resolve("issues");
        Path elsewhere = write(project.resolve("elsewhere/a.png")).getParent();
        Files.createSymbolicLink(source.resolve("shared"), elsewhere);
        Files.createSymbolicLink(source.resolve(".cache"), elsewhere);
        write(source.resolve("node_modules/b/c.js"));
        write(source.resolve("sub/.git/config"));

        assertThat(FileStamp.below(source).keySet())
                .containsExactlyInAnyOrder(
                        issue,
                        source.resolve("shared"),
                        source.resolve(".cache"),
                        source.resolve("node_modules"),
                        source.resolve("sub"),
                        source.resolve("sub/.git"));
    }

    /** All of {@code public} is copied, and a folder that is named as a source holds issues all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "public/.well-known/a",
                "public/node_modules/a/b.js",
                "a.md/b.png",
                ".template.md",
                "node_modules.txt",
                "sub/public/a"
            })
    void whatIsReadIsSeen(String path) throws IOException {
        Path file = write(issue.resolveSibling(path));

        assertThat(FileStamp.below(project.resolve("issues"))).containsKey(file);
    }

    @Test
    void aLinkThatStaysInTheFolderIsFollowedIntoAnyOther() throws IOException {
        Path source = project.resolve("issues");
        write(source.resolve(".pictures/a.png"));
        Files.createSymbolicLink(source.resolve("pictures"), Path.of(".pictures"));
        Files.createSymbolicLink(Files.createDirectory(source.resolve("public")).resolve("p"), Path.of("../.pictures"));

        assertThat(FileStamp.below(source))
                .containsKeys(source.resolve("pictures/a.png"), source.resolve("public/p/a.png"))
                .doesNotContainKey(source.resolve(".pictures/a.png"));
    }

    @Test
    void aFolderOfIssuesThatIsHiddenItselfIsLookedInto() throws IOException {
        Path hidden = write(project.resolve(".weekly/one.md"));

        assertThat(FileStamp.below(project.resolve(".weekly"))).containsOnlyKeys(hidden);
    }

    private static Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "a");
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
