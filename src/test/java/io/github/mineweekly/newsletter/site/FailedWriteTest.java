package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.mineweekly.newsletter.site.output.StoppingDisk;
import io.github.mineweekly.newsletter.site.output.TroubledDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A disk that is full, that refuses, or whose folder vanishes while a site is written: every file is whole, the old one
 * or the new one, the message names a file and a reason, and the next build leaves what a clean one does.
 */
class FailedWriteTest {
    /** Each that is tried. */
    private static final int STEP = 9;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource
    void theNextBuildIsCleanWhateverHappens(TroubledDisk.Trouble trouble) throws IOException {
        WrittenSite before = site("before", 1, 8, "");
        WrittenSite planned = site("planned", 3, 12, "");
        Map<String, String> clean = site("clean", 3, 12, "draft: true\n").files();
        int operations = operations(before, planned);
        assertThat(operations).isGreaterThan(100);
        for (int at : points(operations)) {
            WrittenSite failed = copy(before, trouble + "-" + at);
            Throwable failure = write(failed, planned, new TroubledDisk(trouble, failed.output(), at));
            if (trouble == TroubledDisk.Trouble.VANISHED) {
                assertThat(failure == null || isClear(failure))
                        .as("%s", failure)
                        .isTrue();
            } else {
                assertThat(failure).as("at %s of %s", at, operations).matches(this::isClear);
                assertEachIsOldOrNew(failed, before.files(), planned.files());
            }
            assertThat(drafts(failed, trouble)).isZero();
            make(failed, 3, 12, "draft: true\n");
            failed.build();
            assertThat(failed.files()).as("%s at %s", trouble, at).isEqualTo(clean);
            PathUtils.deleteDirectory(failed.directory());
        }
    }

    /** Among them the first and the last file that is written: the state. */
    private static List<Integer> points(int operations) {
        List<Integer> points = new ArrayList<>();
        for (int at = 0; at < operations - 2; at += STEP) {
            points.add(at);
        }
        points.add(operations - 2);
        return points;
    }

    private boolean isClear(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.matches("cannot (write|delete) target/\\S+: (No space left on device|permission denied"
                        + "|no such file or folder)(; each file of the site is whole, some are still the old ones: run the"
                        + " build again when this is resolved)?")
                && !message.contains(".tmp");
    }

    private static @Nullable Throwable write(WrittenSite failed, WrittenSite planned, TroubledDisk disk) {
        return catchThrowable(() -> failed.write(planned.output(), disk));
    }

    /** A disk that refuses everything keeps the draft, too; the next build clears it. */
    private static long drafts(WrittenSite site, TroubledDisk.Trouble trouble) throws IOException {
        if (trouble == TroubledDisk.Trouble.READ_ONLY) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(site.directory())) {
            return files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }

    private static void assertEachIsOldOrNew(WrittenSite site, Map<String, String> before, Map<String, String> planned)
            throws IOException {
        site.files().forEach((path, content) -> {
            // The list of both sites is neither.
            if (!path.equals("assets/copied.txt") && !path.endsWith(".tmp")) {
                assertThat(content).as(path).isIn(before.get(path), planned.get(path));
            }
        });
    }

    private int operations(WrittenSite before, WrittenSite planned) throws IOException {
        StoppingDisk disk = StoppingDisk.counting();
        copy(before, "counted").write(planned.output(), disk);
        return disk.operations();
    }

    private WrittenSite copy(WrittenSite site, String name) throws IOException {
        Path copy = temporary.resolve(name);
        PathUtils.copyDirectory(site.directory(), copy);
        return new WrittenSite(copy);
    }

    private WrittenSite site(String name, int first, int last, String more) throws IOException {
        WrittenSite site = new WrittenSite(temporary.resolve(name));
        make(site, first, last, more);
        site.build();
        return site;
    }

    /** Those from 6 to 10 may be drafts. */
    private static void make(WrittenSite site, int first, int last, String more) throws IOException {
        for (int number = 1; number <= 12; number++) {
            site.remove(number);
        }
        for (int number = first; number <= last; number++) {
            site.issue(number, number >= 6 && number <= 10 ? more : "", "詞" + first + "-" + number);
        }
    }
}
