package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that change while the site is written. */
class ChangedSourceTest {
    private static final String RESOLVED =
            "; each file of the site is whole, some are still the old ones: run the build again when this is resolved";

    @TempDir
    Path folder;

    private Sample sample;
    private Path source;
    private Path copy;

    @BeforeEach
    void open() throws IOException {
        sample = new Sample(folder);
        source = Files.writeString(folder.resolve("p.png"), "picture");
        copy = sample.site().resolve("p.png");
    }

    @Test
    void aPictureThatChangesBeforeItIsCopiedIsNotCopied() throws IOException {
        assertThatThrownBy(() -> writeWhile(() -> Files.writeString(source, "picturf")))
                .hasMessage("cannot write site/p.png: its source was changed while the site was written" + RESOLVED);

        assertThat(copy).doesNotExist();
        assertThat(written()).isEqualTo("picturf");
    }

    @Test
    void theOldCopyStaysUntilThen() throws IOException {
        written();
        Files.writeString(source, "another picture");

        assertThatThrownBy(() -> writeWhile(() -> Files.writeString(source, "p")))
                .hasMessageContaining("was changed");

        assertThat(copy).hasContent("picture");
        assertThat(written()).isEqualTo("p");
    }

    @Test
    void aPictureThatVanishesIsNamed() {
        assertThatThrownBy(() -> writeWhile(() -> Files.delete(source)))
                .hasMessage("cannot write site/p.png: its source cannot be read: no such file or folder" + RESOLVED);
    }

    @Test
    void aPictureThatIsGoneBeforeAnythingIsWrittenLeavesTheSiteAsItIs() throws IOException {
        sample.write(sample.page("a.html"));
        Files.delete(source);

        assertThatThrownBy(() -> sample.write(OutputFile.copy("p.png", source)))
                .hasMessage("cannot read p.png: no such file or folder");

        assertThat(sample.write(sample.page("a.html"))).isEqualTo(new Written(0, 1, 0, false, List.of()));
    }

    /** As the state names it: it is deleted, with the list, when it is no longer planned. */
    @Test
    void aPictureThatChangedAfterItWasReadIsKnownAgain() throws IOException {
        writeWhile(() -> {});
        Files.writeString(source, "later");

        assertThat(sample.write(sample.page("a.html"))).isEqualTo(new Written(0, 1, 2, false, List.of()));
        assertThat(copy).doesNotExist();
    }

    private String written() throws IOException {
        writeWhile(() -> {});
        return Files.readString(copy);
    }

    /** @param change happens after the hash of the picture was taken, and before it is copied */
    private void writeWhile(Change change) throws IOException {
        Disk disk = new ChangingDisk(change);
        new SiteWriter(sample.folder(), disk).write(List.of(sample.page("a.html"), OutputFile.copy("p.png", source)));
    }

    private interface Change {
        void run() throws IOException;
    }

    /** Asks for room after all was planned. */
    private static final class ChangingDisk extends PassingDisk {
        private final Change change;

        ChangingDisk(Change change) {
            this.change = change;
        }

        @Override
        public void write(Path file, Content.Writable content) throws IOException {
            if (file.toString().contains("site-")) {
                change.run();
            }
            super.write(file, content);
        }
    }
}
