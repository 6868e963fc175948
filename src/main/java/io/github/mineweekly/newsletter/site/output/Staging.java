package io.github.mineweekly.newsletter.site.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Keeps the files of a site until all are made: the first in memory, the rest in one file beside the state, so that a
 * site need not fit into the memory. Thread-safe; what it gave out is not to be used after it is closed.
 */
public final class Staging implements Closeable {
    private final FileMark mark;
    private final Spill spill;

    public Staging(OutputFolder folder) {
        this(folder, new Spill(folder.stateDirectory()));
    }

    Staging(OutputFolder folder, Spill spill) {
        this.mark = folder.mark();
        this.spill = spill;
    }

    /**
     * The same file, of which the staging keeps the content.
     *
     * @throws UncheckedIOException if it cannot be kept
     */
    public OutputFile stage(OutputFile file) {
        if (!(file.content() instanceof Content.Made made) || spill.leavesInMemory(made.bytes())) {
            return file;
        }
        Spill.Slice slice = spill.put(made.bytes());
        return new OutputFile(file.path(), new Content.Spilled(slice, made.hash(), mark.isOn(file)));
    }

    @Override
    public void close() throws IOException {
        spill.close();
    }
}
