package io.github.mineweekly.newsletter.site;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.io.file.PathUtils;

/** Writes a file whole or not at all: into a neighbour first, which then takes its place. */
final class AtomicFile {
    private AtomicFile() {}

    static void write(Path file, Content content) throws IOException {
        PathUtils.createParentDirectories(file);
        Path directory = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(directory, ".newsletter", ".tmp");
        try {
            content.writeTo(draft);
            publish(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void publish(Path draft, Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            // A temporary file is private to its owner; a page is for whoever serves the site.
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-r--r--"));
        }
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
