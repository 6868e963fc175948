package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.file.Path;

/** The operations by which the writer changes a disk, so that a test can stop it at any of them. Thread-safe. */
public interface Disk {
    /** Makes a folder whose parent exists; one that exists is left as it is. */
    void createFolder(Path folder) throws IOException;

    /** Makes a file or replaces its content, not at once. */
    void write(Path file, Content.Writable content) throws IOException;

    /** Gives a file another name in its folder at once; a file of that name is replaced. */
    void rename(Path file, Path to) throws IOException;

    /** Deletes a file or an empty folder; an absent one is not a problem. */
    void delete(Path file) throws IOException;

    /** How many bytes there is room for where a folder is or will be; {@link Long#MAX_VALUE} if nobody knows. */
    long room(Path folder);

    /** The disk of this machine. */
    static Disk real() {
        return new RealDisk(Thread::sleep);
    }
}
