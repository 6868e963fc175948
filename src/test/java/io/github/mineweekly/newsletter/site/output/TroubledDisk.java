package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.io.file.PathUtils;

/** A disk to which something happens at an operation, so that the build fails and the process goes on. */
public final class TroubledDisk implements Disk {
    private final Disk real = Disk.real();
    private final Trouble trouble;
    private final Path site;
    private final int last;
    private int operations;

    /** What may happen. */
    public enum Trouble {
        /** From then on no file gets more than half of its bytes, and no folder is made. */
        FULL,
        /** From then on nothing can be changed. */
        READ_ONLY,
        /** The folder of the site is deleted, once. */
        VANISHED
    }

    /** @param last how many operations pass before */
    public TroubledDisk(Trouble trouble, Path site, int last) {
        this.trouble = trouble;
        this.site = site;
        this.last = last;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        if (strikes(folder)) {
            throw full(folder);
        }
        real.createFolder(folder);
    }

    @Override
    public void write(Path file, Content.Writable content) throws IOException {
        boolean full = strikes(file);
        real.write(file, content);
        if (full) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            throw full(file);
        }
    }

    @Override
    public void rename(Path file, Path to) throws IOException {
        strikes(file);
        real.rename(file, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        strikes(file);
        real.delete(file);
    }

    @Override
    public long room(Path folder) {
        return Long.MAX_VALUE;
    }

    /** Whether there is no room. */
    private boolean strikes(Path file) throws IOException {
        int operation = operations++;
        if (operation >= last && trouble == Trouble.READ_ONLY) {
            throw new AccessDeniedException(file.toString());
        }
        if (operation == last && trouble == Trouble.VANISHED) {
            PathUtils.deleteDirectory(site);
        }
        return operation >= last && trouble == Trouble.FULL;
    }

    private static IOException full(Path file) {
        return new FileSystemException(file.toString(), null, "No space left on device");
    }
}
