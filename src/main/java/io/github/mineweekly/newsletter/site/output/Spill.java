package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Contents one after the other in a file, which is made with the first and gone when it is closed, or when the process
 * is. Thread-safe.
 */
public final class Spill implements Closeable {
    /** So many bytes need not go into the file. */
    private static final long IN_MEMORY = 8L << 20;

    private final Path directory;
    private final long inMemory;
    private final AtomicLong kept = new AtomicLong();
    private @Nullable FileChannel channel;
    private long end;

    /** @param directory is made if need be */
    public Spill(Path directory) {
        this(directory, IN_MEMORY);
    }

    Spill(Path directory, long inMemory) {
        this.directory = directory;
        this.inMemory = inMemory;
    }

    /** Whether a content may stay in memory, as the first may; is asked once for each. */
    public boolean leavesInMemory(byte[] content) {
        return kept.addAndGet(content.length) <= inMemory;
    }

    /** A content that was added. */
    public record Slice(Path directory, FileChannel channel, long start, int length) {
        /**
         * The same as {@link #read}, while the site is not written yet.
         *
         * @throws UncheckedIOException with a message for the user
         */
        public byte[] get() {
            try {
                return read();
            } catch (IOException e) {
                throw failed(directory, "read", e);
            }
        }

        /** @throws IOException also if what was added is closed */
        public byte[] read() throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, start + bytes.position()) < 0) {
                    throw tooShort();
                }
            }
            return bytes.array();
        }

        /**
         * Writes it to a file, in place of what is there.
         *
         * @throws IOException also if what was added is closed
         */
        void writeTo(Path file) throws IOException {
            try (FileChannel out = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                long done = 0;
                while (done < length) {
                    long written = channel.transferTo(start + done, length - done, out);
                    if (written <= 0) {
                        throw tooShort();
                    }
                    done += written;
                }
            }
        }

        private static IOException tooShort() {
            return new IOException("a temporary file is shorter than what was written to it");
        }
    }

    /**
     * The same as {@link #add}, while the site is not written yet.
     *
     * @throws UncheckedIOException with a message for the user
     */
    public Slice put(byte[] content) {
        try {
            return add(content);
        } catch (IOException e) {
            throw failed(directory, "written", e);
        }
    }

    private static UncheckedIOException failed(Path directory, String what, IOException problem) {
        String message = "a temporary file in " + PathText.of(directory) + " cannot be " + what + ": "
                + FailureReason.of(problem) + "; the site was not changed";
        return new UncheckedIOException(new IOException(message, problem));
    }

    public Slice add(byte[] content) throws IOException {
        Slice slice = reserve(content.length);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
            slice.channel.write(bytes, slice.start + bytes.position());
        }
        return slice;
    }

    private synchronized Slice reserve(int length) throws IOException {
        if (channel == null) {
            Files.createDirectories(directory);
            TemporaryFile.clear(directory);
            channel = FileChannel.open(
                    TemporaryFile.pages(directory),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        Slice slice = new Slice(directory, channel, end, length);
        end += length;
        return slice;
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
