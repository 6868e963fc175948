package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds, of one machine or of one process, from writing one site at a time.
 *
 * <p>A process that closes a file loses all its locks on it, whichever of its threads took them. So a second build of
 * one process must not even open the file: the first one leaves word in the properties of the system, the only thing
 * that builds have in common whose plugin was loaded twice.
 */
final class SiteLock {
    private final FileChannel channel;
    private final Properties process;
    private final String name;

    private SiteLock(FileChannel channel, Properties process, String name) {
        this.channel = channel;
        this.process = process;
        this.name = name;
    }

    /**
     * Takes the lock without waiting. The file stays, since a file that is deleted may be locked twice.
     *
     * @throws IOException if another build has it
     */
    static SiteLock take(OutputFolder folder) throws IOException {
        Files.createDirectories(folder.stateDirectory());
        Path file =
                folder.stateDirectory().toRealPath().resolve(folder.lockFile().getFileName());
        Properties process = System.getProperties();
        String name = "newsletter.writing:" + file;
        if (process.putIfAbsent(name, "true") != null) {
            throw taken(folder);
        }
        try {
            return new SiteLock(lock(folder, file), process, name);
        } catch (IOException | RuntimeException e) {
            process.remove(name);
            throw e;
        }
    }

    private static FileChannel lock(OutputFolder folder, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isTaken(channel)) {
            channel.close();
            throw taken(folder);
        }
        return channel;
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
            process.remove(name);
        }
    }
}
