package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.io.function.IORunnable;

/** The machine's disk. What another program holds for a moment, as scanners do on Windows, is tried again. */
final class RealDisk implements Disk {
    private static final int TRIES = 6;
    private static final long FIRST_PAUSE = 20;

    private final Pause pause;

    RealDisk(Pause pause) {
        this.pause = pause;
    }

    /** Waits between two tries. */
    interface Pause {
        void millis(long millis) throws InterruptedException;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
        }
    }

    @Override
    public void write(Path file, Content.Writable content) throws IOException {
        content.writeTo(file);
    }

    @Override
    public void rename(Path file, Path to) throws IOException {
        retry(() -> move(file, to));
    }

    @Override
    public void delete(Path file) throws IOException {
        retry(() -> Files.deleteIfExists(file));
    }

    @Override
    public long room(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return roomAt(at);
            }
        }
        return Long.MAX_VALUE;
    }

    /** Some disks of networks say that they have no size at all. */
    private static long roomAt(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.getTotalSpace() > 0 ? store.getUsableSpace() : Long.MAX_VALUE;
        } catch (IOException | SecurityException e) {
            return Long.MAX_VALUE;
        }
    }

    /** @param step that may be refused for a moment */
    private void retry(IORunnable step) throws IOException {
        for (int left = TRIES - 1; ; left--) {
            try {
                step.run();
                return;
            } catch (FileSystemException e) {
                if (left == 0 || !mayPass(e)) {
                    throw e;
                }
                pause(FIRST_PAUSE << (TRIES - 1 - left));
            }
        }
    }

    /** Windows denies access to a file that is being deleted; for one that is open Java has no exception of its own. */
    private static boolean mayPass(FileSystemException problem) {
        return problem instanceof AccessDeniedException || problem.getClass() == FileSystemException.class;
    }

    private void pause(long millis) throws IOException {
        try {
            pause.millis(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for a file");
        }
    }

    private static void move(Path file, Path to) throws IOException {
        try {
            Files.move(file, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
