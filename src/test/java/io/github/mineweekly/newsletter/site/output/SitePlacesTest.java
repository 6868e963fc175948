package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan that cannot be written changes nothing. */
class SitePlacesTest {
    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void open() throws IOException {
        sample = new Sample(folder);
        sample.write(sample.page("old.html"), sample.page("index.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.html", "a/../../evil.html", "/evil.html", ".", "a/.."})
    void aPathThatLeadsOutIsRefused(String path) throws IOException {
        assertRefused(path, path);
    }

    @Test
    void aNameOfMoreThan255BytesIsRefused() throws IOException {
        assertRefused("sections/" + "工".repeat(86) + ".html", "a name of 263 bytes; file systems hold 255");
    }

    @Test
    void aNameOf255BytesIsWritten() throws IOException {
        String path = "工".repeat(83) + "a.html";
        sample.write(sample.page(path));

        assertThat(sample.site().resolve(path)).exists();
    }

    @Test
    void aNameThatNoFileCanHaveIsRefused() throws IOException {
        assertThatThrownBy(() -> sample.write(sample.page("new.html"), sample.page("a\0b.html")))
                .isInstanceOf(InvalidPathException.class);
        assertThat(sample.site().resolve("old.html")).exists();
        assertThat(sample.site().resolve("new.html")).doesNotExist();
    }

    @Test
    void twoFilesOfOnePathAreRefused() {
        assertThatThrownBy(() -> sample.write(sample.page("a.html"), sample.page("a.html")))
                .hasMessage("two files of the newsletter would be a.html");
    }

    @Test
    void aFolderOfOthersInTheWayIsRefused() throws IOException {
        sample.put("a.html/theirs.txt", "theirs");

        assertRefused("a.html", "cannot write site/a.html: it is a folder that holds files of others");
    }

    @Test
    void anEmptyFolderInTheWayGoes() throws IOException {
        Files.createDirectories(sample.site().resolve("a.html/b"));

        sample.write(sample.page("a.html"));

        assertThat(sample.site().resolve("a.html")).isRegularFile();
    }

    @Test
    void aFileOfOthersWhereAFolderMustBeIsRefused() throws IOException {
        sample.put("a", "theirs");

        assertRefused("a/b/c.html", "cannot write site/a/b/c.html: site/a is not a folder");
    }

    @Test
    void aLinkThatLeadsOutIsRefused() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(sample.site().resolve("a"), outside);

        assertRefused("a/b.html", "cannot write site/a/b.html: a link leads out of site");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aLinkToNowhereWhereAFolderMustBeIsRefused() throws IOException {
        Files.createSymbolicLink(sample.site().resolve("a"), folder.resolve("nowhere"));

        assertRefused("a/b.html", "site/a is not a folder");
    }

    @Test
    void aFileWhereTheNewslettersFolderMustBeIsNamed() throws IOException {
        Files.writeString(folder.resolve("file"), "x");
        SiteWriter writer = new SiteWriter(sample.folder("file/site"), Disk.real());

        assertThatThrownBy(() -> writer.write(List.of(sample.page("a.html"))))
                .hasMessage("cannot write file/site/a.html: file is not a folder");
    }

    @Test
    void aLinkInAFilesPlaceIsReplacedAndNotFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.html"), "theirs");
        Files.createSymbolicLink(sample.site().resolve("a.html"), outside);

        sample.write(sample.page("a.html"));

        assertThat(sample.site().resolve("a.html")).isRegularFile();
        assertThat(outside).hasContent("theirs");
    }

    private void assertRefused(String path, String reason) throws IOException {
        String state = Files.readString(sample.state());
        assertThatThrownBy(() -> sample.write(sample.page("new.html"), sample.page(path)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(reason);
        assertThat(sample.site().resolve("old.html")).exists();
        assertThat(sample.site().resolve("new.html")).doesNotExist();
        assertThat(sample.state()).hasContent(state.strip());
        assertThat(folder.resolve("evil.html")).doesNotExist();
    }
}
