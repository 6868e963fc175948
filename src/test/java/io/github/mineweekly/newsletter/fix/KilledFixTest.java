package io.github.mineweekly.newsletter.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.Fork;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.output.Disk;
import io.github.mineweekly.newsletter.site.output.StoppingDisk;
import io.github.mineweekly.newsletter.site.source.NamedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledFixTest {
    private static final String TYPED = "---\ntitle: A\ndate: 2023-10-1\n---\ntext\n";

    @TempDir
    Path folder;

    @Test
    void aRunThatIsKilledBetweenWriteAndMoveLeavesTheSourceAndTheNextRunClearsTheDraft() throws Exception {
        Path source = Files.writeString(
                Files.createDirectories(folder.resolve("2023")).resolve("a.md"), TYPED);
        Path theirs = Files.writeString(source.resolveSibling(".newsletter-mine.tmp"), "theirs");
        assertThat(Fork.start(Killed.class, List.of(folder.toString())).waitFor())
                .isEqualTo(9);
        assertThat(source).hasContent(TYPED);
        assertThat(files()).hasSize(3);

        // The author was faster: nothing is to be written any more.
        Files.writeString(source, TYPED.replace("-1\n", "-01\n"));
        FixRun next = run(folder, Disk.real());
        assertThat(next.clear()).isEmpty();

        assertThat(next.plan().patches()).isEmpty();
        assertThat(files()).containsExactlyInAnyOrder(source, theirs);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static FixRun run(Path folder, Disk disk) {
        return new FixRun(
                TestSettings.of(folder).sources(),
                TestSettings.frontMatter(LocalDate.of(2026, 1, 1)),
                TestSettings.SEVERITIES,
                new FixSelection(Guess.NONE, Set.of()),
                new NamedFiles("", folder, folder),
                disk);
    }

    /** Another process, which ends when the draft is written. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] arguments) throws IOException {
            FixRun run = run(
                    Path.of(arguments[0]),
                    new StoppingDisk(1, () -> Runtime.getRuntime().halt(9)));
            for (FilePatch patch : run.plan().patches()) {
                run.write(patch, patch.path());
            }
        }
    }
}
