package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** Writes a file whole or not at all: into a neighbour first, the draft, which then takes its place. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes a file, readable by all, and the folders above it. */
    public static void write(Path file, Content.Writable content) throws IOException {
        Disk disk = Disk.real();
        createParents(disk, file);
        TemporaryFile.clear(folder(file));
        write(disk, file, draft(file), content);
    }

    /** Gives a file that exists another content; a link stays a link, and permissions stay as they are. */
    public static void replace(Path file, Content.Writable content) throws IOException {
        Path real = file.toRealPath();
        write(
                Disk.real(),
                real,
                draft(real),
                content,
                hasPermissions(real) ? Files.getPosixFilePermissions(real) : Set.of());
    }

    /** Writes a file of the site, readable by whoever serves it. */
    static void write(Disk disk, Path file, Path draft, Content.Writable content) throws IOException {
        write(disk, file, draft, content, PosixFilePermissions.fromString("rw-r--r--"));
    }

    static void createParents(Disk disk, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            createParents(disk, folder);
            disk.createFolder(folder);
        }
    }

    private static void write(
            Disk disk, Path file, Path draft, Content.Writable content, Set<PosixFilePermission> permissions)
            throws IOException {
        try {
            disk.write(draft, content);
            if (hasPermissions(file)) {
                Files.setPosixFilePermissions(draft, permissions);
            }
            disk.rename(draft, file);
        } catch (IOException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
    }

    /** Of its own for each writer, since no lock keeps two from one file. */
    private static Path draft(Path file) throws IOException {
        return TemporaryFile.draft(folder(file));
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private static boolean hasPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
