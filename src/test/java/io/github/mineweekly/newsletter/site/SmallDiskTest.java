package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mineweekly.newsletter.site.output.Disk;
import io.github.mineweekly.newsletter.site.output.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk of 2 MB, in memory, that has ever less room, or refuses. */
class SmallDiskTest {
    private static final int KILOBYTE = 1024;
    private static final int SIZE = 2048 * KILOBYTE;

    @TempDir
    Path temporary;

    private Path disk = Path.of(".");

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(temporary.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "newsletter-test", disk.toString()),
                "mounting a small disk needs Linux and the rights of root");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    @Test
    void aBuildWithoutRoomChangesNothingAndOneWithRoomIsClean() throws IOException {
        WrittenSite site = new WrittenSite(disk.resolve("project"));
        issues(site, 4, "初");
        site.build();
        WrittenSite clean = new WrittenSite(temporary.resolve("clean"));
        issues(clean, 12, "後");
        clean.build();
        issues(site, 12, "後");
        Map<String, String> before = site.files();

        int failures = 0;
        boolean done = false;
        for (int free = 0; !done; free += 80 * KILOBYTE) {
            leave(free);
            Throwable failure = catchThrowable(
                    () -> site.newsletter("target/site/newsletter", Disk.real()).render());
            done = failure == null;
            if (failure != null) {
                failures++;
                assertThat(failure)
                        .hasMessageMatching("cannot write target/\\S+: ([0-9]+ KB are needed on the disk and [0-9]+ KB"
                                + " are free; nothing was changed: make room, then run the build again"
                                + "|No space left on device)");
                assertThat(site.files()).isEqualTo(before);
            }
        }
        assertThat(failures).isGreaterThan(3);
        assertThat(site.files()).isEqualTo(clean.files());
    }

    @Test
    void aDiskThatOneMayOnlyReadIsSeenBeforeAnythingIsWritten() throws IOException, InterruptedException {
        WrittenSite site = new WrittenSite(temporary.resolve("project"));
        String output = disk.resolve("site").toString();
        issues(site, 2, "初");
        site.newsletter(output, Disk.real()).render();
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
        assertThat(Objects.requireNonNull(
                                site.newsletter(output, Disk.real()).render().written())
                        .changed())
                .isZero();
        issues(site, 3, "後");

        assertThat(catchThrowable(() -> site.newsletter(output, Disk.real()).render()))
                .hasMessageMatching("cannot write \\S+: permission denied in \\S+/site(/\\S+)?; nothing was changed");
        assertThat(run("mount", "-o", "remount,rw", disk.toString())).isTrue();
        Written written = Objects.requireNonNull(
                site.newsletter(output, Disk.real()).render().written());
        assertThat(written.changed()).isPositive();
        assertThat(written.resumed()).isFalse();
    }

    /** A file of others takes what is more. */
    private void leave(int free) throws IOException {
        Path ballast = disk.resolve("ballast");
        Files.deleteIfExists(ballast);
        long room = Files.getFileStore(disk).getUsableSpace();
        assertThat(room).isGreaterThan(free);
        Files.write(ballast, new byte[Math.toIntExact(room - free)]);
    }

    private static void issues(WrittenSite site, int last, String word) throws IOException {
        for (int number = 1; number <= last; number++) {
            site.issue(number, "", word + number);
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
