package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A disk whose process ends at an operation: before it, and when it writes a file, half-way through. */
public final class StoppingDisk implements Disk {
    private final Disk real = Disk.real();
    private final List<String> changes = new ArrayList<>();
    private final int last;
    private final Runnable stop;
    private int operations;

    /** @param last how many operations pass before the process is stopped */
    public StoppingDisk(int last, Runnable stop) {
        this.last = last;
        this.stop = stop;
    }

    /** Stops by an error that nobody catches, which leaves the disk as a killed process does. */
    public static StoppingDisk at(int last) {
        return new StoppingDisk(last, () -> {
            throw new Stopped();
        });
    }

    public static StoppingDisk counting() {
        return at(Integer.MAX_VALUE);
    }

    public int operations() {
        return operations;
    }

    /** What files changed, in order. */
    List<String> changes() {
        return changes;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        count();
        real.createFolder(folder);
    }

    @Override
    public void write(Path file, Content.Writable content) throws IOException {
        if (operations == last) {
            content.writeTo(file);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        }
        count();
        real.write(file, content);
    }

    @Override
    public void rename(Path file, Path to) throws IOException {
        count();
        real.rename(file, to);
        String path = to.toString().replace('\\', '/');
        changes.add(path.endsWith(".state") ? "state" : path.replaceFirst(".*/site/", ""));
    }

    @Override
    public void delete(Path file) throws IOException {
        count();
        real.delete(file);
        changes.add("delete " + file.toString().replace('\\', '/').replaceFirst(".*/site/", ""));
    }

    @Override
    public long room(Path folder) {
        return real.room(folder);
    }

    private void count() {
        if (operations == last) {
            stop.run();
        }
        operations++;
    }

    /** Where the process ends. */
    public static final class Stopped extends Error {
        private static final long serialVersionUID = 1;
    }
}
