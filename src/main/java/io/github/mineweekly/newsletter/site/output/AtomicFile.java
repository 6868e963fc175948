package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;

/** Writes a file whole or not at all: into a neighbour first, which then takes its place. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes a file of the site, readable by whoever serves it. */
    public static void write(Path file, Content content) throws IOException {
        PathUtils.createParentDirectories(file);
        write(file, content, PosixFilePermissions.fromString("rw-r--r--"));
    }

    /** Gives a file that exists another content; a link stays a link, and permissions stay as they are. */
    public static void replace(Path file, Content content) throws IOException {
        Path real = file.toRealPath();
        write(real, content, hasPermissions(real) ? Files.getPosixFilePermissions(real) : Set.of());
    }

    private static void write(Path file, Content content, Set<PosixFilePermission> permissions) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".newsletter", ".tmp");
        try {
            content.writeTo(draft);
            if (hasPermissions(file)) {
                // A temporary file is private to its owner.
                Files.setPosixFilePermissions(draft, permissions);
            }
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static boolean hasPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
