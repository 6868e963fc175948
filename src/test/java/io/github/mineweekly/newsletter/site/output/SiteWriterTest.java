package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.theme.settings.Generator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
    @TempDir
    Path folder;

    private Path site;
    private Path state;
    private SiteWriter writer;

    @BeforeEach
    void open() {
        site = folder.resolve("site");
        state = folder.resolve("state");
        writer = new SiteWriter(site, state);
    }

    @Test
    void pageThatIsNoLongerPlannedIsDeletedWithItsEmptyFolder() throws IOException {
        writer.write(List.of(page("index.html"), page("2023/a.html")));

        Written written = writer.write(List.of(page("index.html")));

        assertThat(written).isEqualTo(new Written(0, 1, 1));
        assertThat(site.resolve("2023")).doesNotExist();
        assertThat(site.resolve("index.html")).exists();
    }

    @Test
    void fileOfOthersStays() throws IOException {
        writer.write(List.of(page("a.html"), page("b.html")));
        Files.writeString(site.resolve("theirs.html"), "theirs");
        Files.writeString(site.resolve("b.html"), "replaced by hand");

        writer.write(List.of(page("a.html")));

        assertThat(site.resolve("theirs.html")).exists();
        assertThat(site.resolve("b.html")).hasContent("replaced by hand");
    }

    @Test
    void ownPageIsKnownByItsGeneratorWhenTheStateIsGone() throws IOException {
        writer.write(List.of(page("a.html"), page("b.html")));
        Files.writeString(site.resolve("theirs.html"), "<title>theirs</title>");
        Files.delete(state.resolve("site.state"));

        writer.write(List.of(page("a.html")));

        assertThat(site.resolve("b.html")).doesNotExist();
        assertThat(site.resolve("theirs.html")).exists();
    }

    @Test
    void ownFeedsAndSearchScriptsAreKnownWhenTheStateIsGone() throws IOException {
        OutputFile feed = OutputFile.text("sections/a.xml", "<feed>" + Generator.FEED_PREFIX + " 1</generator></feed>");
        OutputFile text = OutputFile.text("assets/search/t12-0a1b2c.js", "newsletterSearch(0,0);");
        writer.write(List.of(page("a.html"), feed, text));
        Files.writeString(site.resolve("theirs.xml"), "<feed/>");
        Files.delete(state.resolve("site.state"));

        writer.write(List.of(page("a.html")));

        assertThat(site.resolve("sections")).doesNotExist();
        assertThat(site.resolve("assets")).doesNotExist();
        assertThat(site.resolve("theirs.xml")).exists();
    }

    @Test
    void unchangedFileIsNotTouched() throws IOException {
        writer.write(List.of(page("a.html")));
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(site.resolve("a.html"), old);

        writer.write(List.of(page("a.html")));

        assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(old);
    }

    @Test
    void pathThatLeadsOutOfTheFolderIsRefused() {
        assertThatThrownBy(() -> writer.write(List.of(page("../evil.html")))).isInstanceOf(IOException.class);
        assertThat(folder.resolve("evil.html")).doesNotExist();
    }

    @Test
    void stateThatNamesAFileOutsideTheFolderDeletesNothing() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.html"), "x");
        Files.createDirectories(state);
        Files.writeString(
                state.resolve("site.state"),
                SiteState.hash("x".getBytes(StandardCharsets.UTF_8)) + " ../outside.html\n");

        writer.write(List.of());

        assertThat(outside).exists();
    }

    private static OutputFile page(String path) {
        return OutputFile.text(path, "<head>" + Generator.META_PREFIX + " 1\"></head>" + path);
    }
}
