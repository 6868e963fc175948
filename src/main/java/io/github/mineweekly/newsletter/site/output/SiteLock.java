package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds, of one machine or of one process, from writing one site at a time.
 *
 * <p>A process that closes a file loses all its locks on it, whichever of its threads took them. So a second build of
 * one process must not even open the file: the first one leaves word in the properties of the system, the only thing
 * that builds have in common whose plugin was loaded twice. It leaves word of the folder too, since two modules with
 * one folder have a state and a lock each.
 */
final class SiteLock {
    private static final String WRITING = "newsletter.writing:";

    private final FileChannel channel;
    private final List<String> names;

    private SiteLock(FileChannel channel, List<String> names) {
        this.channel = channel;
        this.names = names;
    }

    /**
     * Takes the lock without waiting. The file stays, since a file that is deleted may be locked twice.
     *
     * @throws IOException if another build has it, or writes another newsletter to the same folder
     */
    static SiteLock take(OutputFolder folder) throws IOException {
        List<String> names = new ArrayList<>();
        try {
            enter(folder, WRITING + folder.realDirectory(), names);
            Files.createDirectories(folder.stateDirectory());
            Path file = folder.stateDirectory()
                    .toRealPath()
                    .resolve(folder.lockFile().getFileName());
            enter(folder, WRITING + file, names);
            return new SiteLock(lock(folder, file), names);
        } catch (IOException | RuntimeException e) {
            names.forEach(System.getProperties()::remove);
            throw e;
        }
    }

    private static void enter(OutputFolder folder, String name, List<String> names) throws IOException {
        Object other = System.getProperties().putIfAbsent(name, folder.project());
        if (folder.project().equals(other)) {
            throw taken(folder);
        }
        if (other != null) {
            throw new IOException(other + " is being written to " + folder.shown(folder.directory()) + ", and "
                    + folder.project() + " cannot be: give each newsletter an outputDirectory of its own");
        }
        names.add(name);
    }

    private static FileChannel lock(OutputFolder folder, Path file) throws IOException {
        FileChannel channel = open(folder, file);
        if (isTaken(channel)) {
            channel.close();
            throw taken(folder);
        }
        return channel;
    }

    private static FileChannel open(OutputFolder folder, Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new IOException(
                    folder.failed("write", folder.lockFile(), e).getMessage() + "; nothing was changed: delete it", e);
        }
    }

    private static boolean isTaken(FileChannel channel) {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            // A file system without locks, as some in networks are: there one build at a time is the user's concern.
            return false;
        }
    }

    private static IOException taken(OutputFolder folder) {
        return new IOException("another build is writing " + folder.shown(folder.directory())
                + " now: run this one again when it has ended");
    }

    void release() throws IOException {
        try {
            channel.close();
        } finally {
            names.forEach(System.getProperties()::remove);
        }
    }
}
