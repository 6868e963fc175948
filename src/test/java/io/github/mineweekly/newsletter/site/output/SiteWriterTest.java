package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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

    private Sample sample;
    private Path site;

    @BeforeEach
    void open() {
        sample = new Sample(folder);
        site = sample.site();
    }

    @Test
    void pageThatIsNoLongerPlannedIsDeletedWithItsEmptyFolder() throws IOException {
        sample.write(sample.page("index.html"), sample.page("2023/a.html"));

        Written written = sample.write(sample.page("index.html"));

        assertThat(written).isEqualTo(new Written(0, 1, 1, false, List.of()));
        assertThat(site.resolve("2023")).doesNotExist();
        assertThat(site.resolve("index.html")).exists();
    }

    @Test
    void aFileThatHoldsPagesOfTheSameSiteIsNotReplaced() {
        assertThatThrownBy(() -> sample.write(sample.page("a.html/index.html"), sample.page("a.html")))
                .hasMessageContaining("cannot write site/a.html: the folder is not empty");

        assertThat(site.resolve("a.html/index.html")).exists();
    }

    @Test
    void whatChangedAndWhatDidNotAreCounted() throws IOException {
        sample.write(sample.page("a.html"), sample.page("b.html"), sample.page("c.html"));

        Written written = sample.write(
                sample.page("a.html"), sample.page("b.html"), Sample.page(sample.folder(), "c.html", "other"));

        assertThat(written).isEqualTo(new Written(1, 2, 0, false, List.of()));
    }

    @Test
    void aPageInTheSkinOfTheSiteIsNotWrittenHere() throws IOException {
        OutputFile inSkin = new OutputFile("b.html", new Content.InSkin("B", true, "<p>b"));

        assertThat(sample.write(sample.page("a.html"), inSkin)).isEqualTo(new Written(1, 1, 0, false, List.of()));
        assertThat(site.resolve("b.html")).doesNotExist();
    }

    @Test
    void theListForgetsWhatIsGoneSoThatTheNextRunWritesNothing() throws IOException {
        OutputFile picture = OutputFile.text("b.png", "picture");
        sample.write(sample.page("a.html"), picture, OutputFile.text("c.png", "another"));
        sample.write(sample.page("a.html"), picture);

        assertThat(sample.write(sample.page("a.html"), picture)).isEqualTo(new Written(0, 3, 0, false, List.of()));
    }

    @Test
    void fileOfOthersStaysAndWhatTheyChangedIsNamed() throws IOException {
        sample.write(sample.page("a.html"), sample.page("b.html"), OutputFile.text("b.png", "picture"));
        sample.put("theirs.html", "theirs");
        sample.put("b.html", "replaced by hand");
        sample.put("b.png", "smaller");

        Written written = sample.write(sample.page("a.html"));

        assertThat(site.resolve("theirs.html")).exists();
        assertThat(site.resolve("b.html")).hasContent("replaced by hand");
        assertThat(site.resolve("b.png")).hasContent("smaller");
        assertThat(written.warnings())
                .containsExactly(
                        "site/b.html is not part of the newsletter any more, but was changed since it was written: it stays",
                        "site/b.png is not part of the newsletter any more, but was changed since it was written: it stays");
        assertThat(sample.write(sample.page("a.html")).warnings()).isEmpty();
    }

    @Test
    void aPageOfTheProjectsSiteThatIsReplacedIsNamedOnce() throws IOException {
        sample.put("index.html", "<h1>Our newsletter</h1>");
        sample.put("c.png", "theirs");
        OutputFile picture = OutputFile.text("c.png", "picture");
        List<OutputFile> files = List.of(sample.page("index.html"), sample.page("b.html"), picture);

        assertThat(sample.write(files.toArray(OutputFile[]::new)).warnings())
                .containsExactly(
                        "site/index.html was there already, not of the newsletter, and replaced: rename what the"
                                + " project's site has of that name, or give the newsletter another outputDirectory");
        assertThat(sample.write(files.toArray(OutputFile[]::new)).warnings()).isEmpty();
    }

    @Test
    void severalPagesThatAreReplacedAreOneWarning() throws IOException {
        sample.put("a.html", "theirs");
        sample.put("b.html", "theirs");

        assertThat(sample.write(sample.page("a.html"), sample.page("b.html")).warnings())
                .singleElement()
                .asString()
                .startsWith("site/a.html and 1 other page were there already, not of the newsletter, and replaced:");
    }

    @Test
    void pageThatAnotherToolChangedIsStillKnownByItsMark() throws IOException {
        OutputFile script = OutputFile.text("assets/search/t12-0a1b2c.js", "newsletterSearch(0,0);");
        sample.write(sample.page("a.html"), sample.page("b.html"), script);
        Files.writeString(site.resolve("b.html"), Files.readString(site.resolve("b.html")) + " ");
        sample.put("assets/search/t12-0a1b2c.js", "newsletterSearch(0,0)");

        Written written = sample.write(sample.page("a.html"));

        assertThat(written.deleted()).isEqualTo(2);
        assertThat(written.warnings()).isEmpty();
        assertThat(site).isDirectoryNotContaining(file -> !file.endsWith("a.html"));
    }

    @Test
    void unchangedFileIsNotTouchedAndNeitherIsTheState() throws IOException {
        sample.write(sample.page("a.html"), OutputFile.text("a.png", "picture"));
        FileTime old = FileTime.fromMillis(1_000_000);
        List<Path> files = List.of(site.resolve("a.html"), site.resolve("assets/copied.txt"), sample.state());
        for (Path file : files) {
            Files.setLastModifiedTime(file, old);
        }

        sample.write(sample.page("a.html"), OutputFile.text("a.png", "picture"));

        assertThat(files)
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(old));
    }

    @Test
    void staleFileGivesItsPlaceToAFolderAndAFolderToAFile() throws IOException {
        sample.write(sample.page("a.html"), sample.page("b.html/c.html"), sample.page("b.html/d/e.html"));

        sample.write(sample.page("a.html/x.html"), sample.page("b.html"));

        assertThat(site.resolve("a.html/x.html")).isRegularFile();
        assertThat(site.resolve("b.html")).isRegularFile();
    }

    @Test
    void staleFileUnderAnotherCaseIsGoneBeforeTheNewOneComes() throws IOException {
        sample.write(sample.page("News.html"));

        sample.write(sample.page("news.html"));

        // Where case counts not, the order decides whether anything is left.
        assertThat(Files.exists(site.resolve("news.html"))).isTrue();
        try (var files = Files.list(site)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("news.html");
        }
    }

    @Test
    void stateThatNamesAFileBehindALinkDeletesNothingThere() throws IOException {
        sample.write(sample.page("a.html"), sample.page("sub/b.html"));
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.move(site.resolve("sub/b.html"), outside.resolve("b.html"));
        Files.delete(site.resolve("sub"));
        Files.createSymbolicLink(site.resolve("sub"), outside);

        sample.write(sample.page("a.html"));

        assertThat(outside.resolve("b.html")).exists();
    }

    @Test
    void whatIsReferredToIsWrittenInTheGivenOrderAndStaleFilesGoLast() throws IOException {
        sample.write(sample.page("old.html"));
        StoppingDisk disk = StoppingDisk.counting();
        new SiteWriter(sample.folder(), disk)
                .write(List.of(OutputFile.text("assets/a.css", "a"), sample.page("a.html"), sample.page("index.html")));

        assertThat(disk.changes())
                .containsExactly(
                        "state",
                        "assets/copied.txt",
                        "assets/a.css",
                        "a.html",
                        "index.html",
                        "delete old.html",
                        "state");
    }

    @Test
    void aSiteWithoutFilesLeavesNoList() throws IOException {
        sample.write(sample.page("a.html"), OutputFile.text("a.png", "picture"));

        sample.write();

        assertThat(site).isEmptyDirectory();
    }
}
