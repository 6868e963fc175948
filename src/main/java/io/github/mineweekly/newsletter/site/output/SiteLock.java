package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two builds, of one machine or of one process, from writing one site at a time. */
final class SiteLock {
    private final FileChannel channel;

    private SiteLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock without waiting. The file stays, since a file that is deleted may be locked twice.
     *
     * @throws IOException if another build has it
     */
    static SiteLock take(OutputFolder folder) throws IOException {
        Files.createDirectories(folder.stateDirectory());
        FileChannel channel = FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isTaken(channel)) {
            channel.close();
            throw new IOException("another build is writing " + folder.shown(folder.directory())
                    + " now: run this one again when it has ended");
        }
        return new SiteLock(channel);
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

    void release() throws IOException {
        channel.close();
    }
}
