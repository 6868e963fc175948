package io.github.mineweekly.newsletter.site.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealDiskTest {
    private final FileSystemException denied = new AccessDeniedException("a");
    private final FileSystemException open =
            new FileSystemException("a", null, "The process cannot access the file because it is being used");

    @TempDir
    Path folder;

    private final List<Long> pauses = new ArrayList<>();
    private final RealDisk disk = new RealDisk(pauses::add);

    @Test
    void aMoveOfAFileThatAnotherProgramHoldsForAMomentIsTriedAgain() throws IOException {
        HeldFiles held = new HeldFiles(3, denied);

        disk.rename(held.path("a"), held.path("b"));

        assertThat(held.tries()).isEqualTo(4);
        assertThat(pauses).containsExactly(20L, 40L, 80L);
    }

    @Test
    void aFileThatAnotherProgramHoldsForAMomentIsDeletedLater() throws IOException {
        HeldFiles held = new HeldFiles(1, open);

        disk.delete(held.path("a"));

        assertThat(held.tries()).isEqualTo(2);
    }

    @Test
    void aFileThatIsHeldOnIsAFailureAfterSixTries() {
        HeldFiles held = new HeldFiles(100, denied);

        assertThatThrownBy(() -> disk.rename(held.path("a"), held.path("b"))).isInstanceOf(AccessDeniedException.class);

        assertThat(held.tries()).isEqualTo(6);
        assertThat(pauses).containsExactly(20L, 40L, 80L, 160L, 320L);
    }

    @Test
    void anotherProblemIsNotTriedAgain() {
        assertThatThrownBy(() -> disk.rename(folder.resolve("absent"), folder.resolve("b")))
                .isInstanceOf(NoSuchFileException.class);

        assertThat(pauses).isEmpty();
    }

    @Test
    void aFailureNamesTheFileAndTheReasonAndLeavesNoDraft() throws IOException {
        Sample sample = new Sample(folder);
        sample.write(sample.page("old.html"));
        Disk full = new FailingDisk(new FileSystemException("/x/.newsletter-1.tmp", null, "No space left on device"));

        assertThatThrownBy(() -> new SiteWriter(sample.folder(), full).write(List.of(sample.page("a/b.html"))))
                .hasMessage(
                        "cannot write site/a/b.html: No space left on device; each file of the site is whole, some are"
                                + " still the old ones: run the build again when this is resolved");

        assertThat(sample.site().resolve("old.html")).exists();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
        }
        Written next = sample.write(sample.page("c.html"));
        assertThat(next.resumed()).isTrue();
        assertThat(sample.site()).isDirectoryNotContaining(file -> !file.endsWith("c.html"));
    }

    /** Has no room for the first page. */
    private static final class FailingDisk extends PassingDisk {
        private final IOException problem;

        FailingDisk(IOException problem) {
            this.problem = problem;
        }

        @Override
        public void write(Path file, Content.Writable content) throws IOException {
            super.write(file, content);
            if (file.toString().contains("site") && !file.toString().contains("state")) {
                throw problem;
            }
        }
    }
}
