package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Fork;
import io.github.mineweekly.newsletter.site.output.StoppingDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed while it writes leaves nothing for good: issues become drafts before the next build, and that
 * one leaves the same folder as a build that had nothing to clear.
 */
class KilledBuildTest {
    private static final int PROCESSES = 4;
    private static final int POINTS = 40;

    @TempDir
    Path temporary;

    private WrittenSite before;
    private WrittenSite planned;
    private WrittenSite clean;
    private int operations;

    @BeforeEach
    void makeSites() throws IOException {
        before = new WrittenSite(temporary.resolve("before"));
        first(before);
        before.build();
        planned = new WrittenSite(temporary.resolve("planned"));
        second(planned, false);
        planned.build();
        clean = new WrittenSite(temporary.resolve("clean"));
        second(clean, true);
        clean.build();
        StoppingDisk disk = StoppingDisk.counting();
        copy(before, "counted").write(planned.output(), disk);
        operations = disk.operations();
    }

    @Test
    void aProcessThatIsKilledAtAnyPointLeavesNothingOfDrafts() throws Exception {
        List<Integer> points = new ArrayList<>();
        for (int point = 0; point < POINTS; point++) {
            points.add(point * (operations - 1) / (POINTS - 1));
        }
        for (int from = 0; from < POINTS; from += PROCESSES) {
            kill(points.subList(from, Math.min(POINTS, from + PROCESSES)));
        }
    }

    /** The same by an error in this process, at each of the operations; after every other one the state is lost too. */
    @Test
    void everyOperationMayBeTheLast() throws IOException {
        assertThat(operations).isGreaterThan(100);
        for (int point = 0; point < operations; point++) {
            WrittenSite killed = copy(before, "stopped-" + point);
            killed.writeUntil(planned.output(), StoppingDisk.at(point));
            if (point % 2 == 1) {
                PathUtils.deleteDirectory(killed.directory().resolve("target/newsletter"));
            }
            assertNextBuildIsClean(killed, point);
        }
    }

    private void kill(List<Integer> points) throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        for (int point : points) {
            WrittenSite killed = copy(before, "killed-" + point);
            processes.add(Fork.start(
                    WrittenSite.class,
                    List.of(killed.directory().toString(), planned.output().toString(), Integer.toString(point))));
        }
        for (int i = 0; i < points.size(); i++) {
            int point = points.get(i);
            assertThat(processes.get(i).waitFor()).as("killed at %s", point).isEqualTo(WrittenSite.KILLED);
            assertNextBuildIsClean(new WrittenSite(temporary.resolve("killed-" + point)), point);
        }
    }

    /** With its state: nothing in it depends on the folder. */
    private WrittenSite copy(WrittenSite site, String name) throws IOException {
        Path copy = temporary.resolve(name);
        PathUtils.copyDirectory(site.directory(), copy);
        return new WrittenSite(copy);
    }

    private void assertNextBuildIsClean(WrittenSite killed, int point) throws IOException {
        second(killed, true);
        Rendering rendering = killed.build();
        assertThat(withoutFolders(killed)).as("killed at operation %s", point).isEqualTo(withoutFolders(clean));
        if (Objects.requireNonNull(rendering.written()).resumed()) {
            assertThat(killed.files().keySet()).isEqualTo(clean.files().keySet());
        }
        assertThat(rendering.warnings()).isEmpty();
        PathUtils.deleteDirectory(killed.directory());
    }

    /** An empty folder is nobody's once the state is lost. */
    private static Map<String, String> withoutFolders(WrittenSite site) throws IOException {
        Map<String, String> files = site.files();
        files.values().removeIf(String::isEmpty);
        return files;
    }

    private static void first(WrittenSite site) throws IOException {
        for (int number = 1; number <= 8; number++) {
            site.issue(number, "", "初" + number);
        }
    }

    /** More issues, one fewer, most with another text; five may have become drafts. */
    private static void second(WrittenSite site, boolean drafts) throws IOException {
        site.remove(2);
        for (int number = 3; number <= 12; number++) {
            boolean draft = drafts && number >= 6 && number <= 10;
            site.issue(number, draft ? "draft: true\n" : "", "後" + number);
        }
        site.issue(1, "", "初1");
    }
}
