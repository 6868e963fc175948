package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.file.Path;

/** The real disk, for a test that changes one of its operations. */
abstract class PassingDisk implements Disk {
    private final Disk real = Disk.real();

    @Override
    public void createFolder(Path folder) throws IOException {
        real.createFolder(folder);
    }

    @Override
    public void write(Path file, Content.Writable content) throws IOException {
        real.write(file, content);
    }

    @Override
    public void rename(Path file, Path to) throws IOException {
        real.rename(file, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }

    @Override
    public long room(Path folder) {
        return real.room(folder);
    }
}
