package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.io.function.IOConsumer;

/** Writes a file whole or not at all: into a neighbour first, the draft, which then takes its place. */
public final class AtomicFile {
    private static final Set<PosixFilePermission> READABLE = Set.copyOf(PosixFilePermissions.fromString("rw-r--r--"));

    private static final Set<PosixFilePermission> WRITABLE = Set.copyOf(PosixFilePermissions.fromString("-w--w--w-"));

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /** Writes a file, readable by all, and the folders above it. */
    public static void write(Path file, Content.Writable content) throws IOException {
        writeDraft(file, draft -> Disk.real().write(draft, content));
    }

    /**
     * Writes a file, readable by all, and the folders above it.
     *
     * @param bytes writes what the file holds, piece by piece
     */
    public static void writeBytes(Path file, IOConsumer<OutputStream> bytes) throws IOException {
        writeDraft(file, draft -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), BUFFER)) {
                bytes.accept(out);
            }
        });
    }

    /**
     * Gives a file that exists another content; a link stays a link, and permissions stay as they are.
     *
     * @throws FileSystemException if it is read-only
     */
    public static void replace(Disk disk, Path file, Content.Writable content) throws IOException {
        Path real = file.toRealPath();
        Set<PosixFilePermission> permissions = hasPermissions(real) ? Files.getPosixFilePermissions(real) : Set.of();
        // A folder that may be written lets such a file be replaced, and so does every folder of an administrator.
        if (permissions.isEmpty() ? !Files.isWritable(real) : Collections.disjoint(permissions, WRITABLE)) {
            throw new FileSystemException(real.toString(), null, "it is read-only");
        }
        write(disk, real, draft(real), draft -> disk.write(draft, content), permissions);
    }

    /**
     * Writes a file of the site or beside it, readable by whoever serves it, and the folders above it; by a draft that
     * only one build has.
     */
    public static void write(Disk disk, Path file, Path draft, Content.Writable content) throws IOException {
        createParents(disk, file);
        write(disk, file, draft, to -> disk.write(to, content), READABLE);
    }

    /** Deletes the drafts that processes left in a folder that were killed, and nothing else. */
    public static void clear(Path folder) throws IOException {
        TemporaryFile.clear(folder);
    }

    private static void writeDraft(Path file, IOConsumer<Path> content) throws IOException {
        Disk disk = Disk.real();
        createParents(disk, file);
        TemporaryFile.clear(folder(file));
        try {
            write(disk, file, draft(file), content, READABLE);
        } catch (IOException e) {
            // Who reads the message knows the file, and not its draft.
            FileSystemException named = new FileSystemException(file.toString(), null, FailureReason.of(e));
            named.initCause(e);
            throw named;
        }
    }

    private static void createParents(Disk disk, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            createParents(disk, folder);
            disk.createFolder(folder);
        }
    }

    private static void write(
            Disk disk, Path file, Path draft, IOConsumer<Path> content, Set<PosixFilePermission> permissions)
            throws IOException {
        try {
            content.accept(draft);
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

    /** Whether the disk of a file says who may read and write it, as Windows does not. */
    static boolean hasPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
