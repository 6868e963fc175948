package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
    private static final long BLOCK = 4096;

    @TempDir
    Path folder;

    private Sample sample;

    @BeforeEach
    void open() {
        sample = new Sample(folder);
    }

    @Test
    void aSiteForWhichThereIsTooLittleRoomIsNotBegun() throws IOException {
        sample.write(sample.page("old.html"));
        String state = Files.readString(sample.state());

        assertThatThrownBy(() -> write(5 * BLOCK - 1, pages("x", 3)))
                .hasMessage("cannot write site: 20 KB are needed on the disk and 19 KB are free; nothing was changed:"
                        + " make room, then run the build again");

        assertThat(sample.site().resolve("old.html")).exists();
        assertThat(sample.site().resolve("p0.html")).doesNotExist();
        assertThat(Files.readString(sample.state())).isEqualTo(state);
    }

    /** One block for each of three pages, and two for the state, twice while it is written. */
    @Test
    void aSiteThatJustFitsIsWritten() throws IOException {
        assertThat(write(5 * BLOCK, pages("x", 3)).changed()).isEqualTo(3);
    }

    @Test
    void aPageNeedsRoomForOneMoreWhileItTakesThePlaceOfTheOldOne() throws IOException {
        write(Long.MAX_VALUE, pages("x", 3));

        assertThatThrownBy(() -> write(3 * BLOCK - 1, pages("y", 3))).hasMessageContaining("12 KB are needed");
        assertThat(write(3 * BLOCK, pages("y", 3)).changed()).isEqualTo(3);
    }

    @Test
    void whereNothingIsToBeWrittenNoRoomIsNeeded() throws IOException {
        write(Long.MAX_VALUE, pages("x", 3));

        assertThat(write(0, pages("x", 3)).unchanged()).isEqualTo(3);
    }

    @Test
    void theDiskOfThisMachineSaysHowMuchItHas() {
        assertThat(Disk.real().room(folder.resolve("no/such/folder"))).isBetween(1L, Long.MAX_VALUE - 1);
        assertThat(Disk.real().room(Path.of("relative"))).isEqualTo(Long.MAX_VALUE);
    }

    private Written write(long room, List<OutputFile> files) throws IOException {
        return new SiteWriter(sample.folder(), new SmallDisk(room)).write(files);
    }

    private List<OutputFile> pages(String text, int count) {
        List<OutputFile> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(Sample.page(sample.folder(), "p" + i + ".html", text));
        }
        return pages;
    }

    private static final class SmallDisk extends PassingDisk {
        private final long free;

        SmallDisk(long free) {
            this.free = free;
        }

        @Override
        public long room(Path directory) {
            return free;
        }
    }
}
