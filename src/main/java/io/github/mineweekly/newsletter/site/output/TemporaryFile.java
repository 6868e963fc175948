package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that live no longer than the process that made them, whose number is in their names. What a killed process left
 * is deleted by the next that makes one in the same folder.
 */
final class TemporaryFile {
    private static final Pattern NAME = Pattern.compile("(?:\\.newsletter|pages)-([0-9]{1,18})-[0-9]+\\.tmp");

    /** The clock of a disk in a network may be late. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    private TemporaryFile() {}

    /** A draft of a file, hidden from whoever lists the folder. */
    static Path draft(Path folder) throws IOException {
        return create(folder, ".newsletter-");
    }

    /** A file for the contents of pages. */
    static Path pages(Path folder) throws IOException {
        return create(folder, "pages-");
    }

    private static Path create(Path folder, String name) throws IOException {
        return Files.createTempFile(folder, name + ProcessHandle.current().pid() + "-", ".tmp");
    }

    /** Deletes what processes left that have ended. */
    static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.tmp")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && !mayBeInUse(file, Long.parseLong(name.group(1)))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** In a container every build may have the same number, so a file that is older than its process is another's. */
    private static boolean mayBeInUse(Path file, long process) throws IOException {
        ProcessHandle running = ProcessHandle.of(process).orElse(null);
        if (running == null || !running.isAlive()) {
            return false;
        }
        Instant start = running.info().startInstant().orElse(Instant.EPOCH);
        try {
            return !Files.getLastModifiedTime(file).toInstant().isBefore(start.minus(CLOCKS_DIFFER));
        } catch (NoSuchFileException e) {
            // Its process has just finished with it.
            return true;
        }
    }
}
