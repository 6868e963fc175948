package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two newsletters that are to be written into one folder, each with a state of its own. */
class SharedFolderTest {
    private static final String ADVICE =
            "; nothing was changed: give each newsletter an outputDirectory of its own, or,"
                    + " if this is the same one under another name, delete the folder ";

    @TempDir
    Path base;

    private OutputFolder first;
    private OutputFolder second;

    @BeforeEach
    void folders() {
        first = folder("first", base.resolve("site"));
        second = folder("second", base.resolve("site"));
    }

    @Test
    void theSecondOneIsRefusedBeforeItChangesAnything() throws IOException {
        OutputFile script = OutputFile.text("assets/search/words-0123ab.js", "1");
        write(first, script, page(first, "index.html"), page(first, "a.html"));
        String before = contents(base);

        assertThatThrownBy(() -> write(second, page(second, "b.html"), page(second, "index.html")))
                .hasMessage(shown("index.html") + " is a page of another newsletter, io.example:first, and not of"
                        + " io.example:second" + ADVICE + shown(""));
        assertThat(contents(base)).isEqualTo(before);
        assertThat(write(first, script, page(first, "index.html")).deleted()).isEqualTo(1);
    }

    @Test
    void whatAnotherProcessWroteIsNotNamedButKnown() throws IOException {
        write(first, page(first, "index.html"));
        forgetWhoWrote();

        assertThatThrownBy(() -> write(second, page(second, "index.html")))
                .hasMessage(shown("index.html") + " is a page of another newsletter and not of io.example:second"
                        + ADVICE + shown(""));
    }

    @Test
    void aRenamedNewsletterGoesOnWhenTheFolderIsDeleted() throws IOException {
        write(first, page(first, "index.html"));
        Files.delete(base.resolve("site/index.html"));

        assertThat(write(second, page(second, "index.html")).changed()).isEqualTo(1);
    }

    @Test
    void theSecondOneIsRefusedWhileTheFirstWritesAndBothAreNamed() throws IOException {
        AtomicReference<Throwable> refusal = new AtomicReference<>();
        Path link = Files.createSymbolicLink(base.resolve("link"), Files.createDirectories(base.resolve("real")));
        OutputFolder linked = folder("second", link.resolve("site"));
        OutputFolder real = folder("first", base.resolve("real/site"));
        StoppingDisk disk = new StoppingDisk(0, () -> {
            try {
                write(linked, page(linked, "index.html"));
            } catch (IOException e) {
                refusal.set(e);
            }
        });
        new SiteWriter(real, disk).write(List.of(page(real, "index.html")));

        assertThat(refusal.get())
                .hasMessage("io.example:first is being written to " + linked.shown(linked.directory())
                        + ", and io.example:second cannot be: give each newsletter an outputDirectory of its own");
        assertThat(base.resolve("second")).doesNotExist();
        assertThat(Files.readString(base.resolve("real/site/index.html")))
                .contains(real.mark().id());
    }

    @Test
    void aPageThatIsCopiedMayBeAnothers() throws IOException {
        Path archived = Files.writeString(base.resolve("old.html"), text(first, "1"));
        write(second, copied(archived), page(second, "index.html"));
        Files.writeString(archived, text(first, "2"));

        assertThat(write(second, copied(archived), page(second, "index.html")).changed())
                .isEqualTo(2);
    }

    @Test
    void aPageInTheSkinOfTheProjectsSiteIsKnownToo() throws IOException {
        Path page = Files.createDirectories(base.resolve("site")).resolve("index.html");
        Files.writeString(page, "<p><div data-generator=\"" + first.mark().generator("1") + "\">");

        assertThatThrownBy(() -> write(second, page(second, "index.html"))).hasMessageContaining("another newsletter");
    }

    @Test
    void theFolderOfAnotherIsNotTheSiteOfOneWithoutIssues() throws IOException {
        write(first, OutputFile.text("assets/search/words-0123ab.js", "1"), page(first, "index.html"));

        assertThat(new SiteWriter(second, Disk.real()).hasSite()).isFalse();
        assertThat(new SiteWriter(first, Disk.real()).hasSite()).isTrue();
    }

    private OutputFolder folder(String name, Path directory) {
        return new OutputFolder("io.example:" + name, base.resolve(name), directory, base.resolve(name + "/state"));
    }

    private String shown(String path) {
        return first.shown(
                path.isEmpty() ? first.directory() : first.directory().resolve(path));
    }

    private static OutputFile page(OutputFolder folder, String path) {
        return Sample.page(folder, path, path);
    }

    private static String text(OutputFolder folder, String text) {
        Content.Made made = (Content.Made) Sample.page(folder, "old.html", text).content();
        return new String(made.bytes(), StandardCharsets.UTF_8);
    }

    private static OutputFile copied(Path file) {
        return new OutputFile("old.html", new Content.Copied(file));
    }

    private static Written write(OutputFolder folder, OutputFile... files) throws IOException {
        return new SiteWriter(folder, Disk.real()).write(List.of(files));
    }

    private static void forgetWhoWrote() {
        System.getProperties().keySet().removeIf(key -> key.toString().startsWith("newsletter.wrote:"));
    }

    /** Locks stay, and say nothing. */
    private static String contents(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.toString().endsWith(".lock")) {
                    all.append(file).append('\n').append(Files.readString(file)).append('\n');
                }
            }
        }
        return all.toString();
    }
}
