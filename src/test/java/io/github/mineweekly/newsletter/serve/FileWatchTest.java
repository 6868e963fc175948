package io.github.mineweekly.newsletter.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatComesIntoANewFolderWhileTheChangeIsReadIsSeenToo() throws IOException {
        Path late = folder.resolve("2027/late.md");
        Set<Path> told = ConcurrentHashMap.newKeySet();
        try (FileWatch watch = new FileWatch(() -> List.of(folder), paths -> tell(paths, told, late), () -> {})) {
            watch.start();
            Files.createDirectory(late.getParent());

            Desk.await("the late file", () -> told.contains(late));
        }
    }

    /** Writes the file when the folder is told, as someone who goes on while the newsletter is read. */
    private static void tell(Set<Path> paths, Set<Path> told, Path late) {
        try {
            if (told.isEmpty()) {
                Files.writeString(late, "text");
            }
            told.addAll(paths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
