package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.site.output.AtomicFile;
import io.github.mineweekly.newsletter.store.RecordCodec;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A file of many entries, each with a name and a label, which are read one by one: first the entries, then the places
 * of all, last where the places begin and their checksum. An entry that is damaged, or of another key, is as if it were
 * absent. Thread-safe.
 */
final class EntryFile implements Closeable {
    private static final int FORMAT = 1;
    private static final int TRAILER = 2 * Long.BYTES;
    private static final RecordCodec<Index> INDEX = new RecordCodec<>(Index.class, List.of());

    private final @Nullable FileChannel channel;
    private final Map<String, Place> places;
    private volatile boolean damaged;

    private record Index(int format, String key, Map<String, Place> places) {}

    /** @param checksum CRC-32C of the entry's bytes */
    private record Place(String label, long start, int length, long checksum) {}

    /** An entry that is to be written. */
    record Entry(String label, Source source) {
        Entry(String label, byte[] bytes) {
            this(label, () -> bytes);
        }

        /** Gives its bytes when they are written. */
        interface Source {
            byte[] read() throws IOException;
        }
    }

    private EntryFile(@Nullable FileChannel channel, Map<String, Place> places, boolean damaged) {
        this.channel = channel;
        this.places = places;
        this.damaged = damaged;
    }

    /** @param key without which the entries mean nothing; of another key there is none */
    static EntryFile open(Path file, String key) {
        if (!Files.isRegularFile(file)) {
            return none(false);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file);
            Index index = index(channel);
            if (index.format() == FORMAT && index.key().equals(key)) {
                return new EntryFile(channel, index.places(), false);
            }
            channel.close();
            return none(false);
        } catch (IOException e) {
            closeQuietly(channel);
            return none(true);
        }
    }

    private static EntryFile none(boolean damaged) {
        return new EntryFile(null, Map.of(), damaged);
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // What could not be read is not needed.
        }
    }

    private static Index index(FileChannel channel) throws IOException {
        long end = channel.size() - TRAILER;
        ByteBuffer trailer = ByteBuffer.wrap(read(channel, end, TRAILER));
        long start = trailer.getLong();
        byte[] index = read(channel, start, Math.toIntExact(Math.max(0, Math.min(end - start, Integer.MAX_VALUE))));
        if (checksum(index) != trailer.getLong()) {
            throw new IOException("damaged");
        }
        return INDEX.of(index);
    }

    private static byte[] read(FileChannel channel, long start, int length) throws IOException {
        if (start < 0 || start > channel.size() - length) {
            throw new IOException("damaged");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new IOException("damaged");
            }
        }
        return bytes.array();
    }

    /** Whether there is a file that cannot be read, or an entry that was asked for cannot. */
    boolean isDamaged() {
        return damaged;
    }

    Set<String> names() {
        return places.keySet();
    }

    /** What the entry was written with; null if there is none. */
    @Nullable
    String label(String name) {
        Place place = places.get(name);
        return place == null ? null : place.label();
    }

    /** An entry of this file for another; it must be there. */
    Entry entry(String name) {
        return new Entry(Objects.requireNonNull(label(name)), () -> read(name));
    }

    /** @throws IOException if there is no such entry, or it is damaged */
    byte[] read(String name) throws IOException {
        Place place = places.get(name);
        if (place == null || channel == null) {
            throw new IOException("absent");
        }
        try {
            byte[] bytes = read(channel, place.start(), place.length());
            if (checksum(bytes) == place.checksum()) {
                return bytes;
            }
        } catch (IOException e) {
            // As one whose bytes are others.
        }
        damaged = true;
        throw new IOException("damaged");
    }

    /** @param entries by name */
    static void write(Path file, String key, Map<String, Entry> entries) throws IOException {
        write(file, key, entries, none(false));
    }

    /** @param read the file of some of the entries, which is closed: not every system replaces a file that is open */
    static void write(Path file, String key, Map<String, Entry> entries, EntryFile read) throws IOException {
        AtomicFile.writeBytes(file, out -> {
            Map<String, Place> places = new LinkedHashMap<>();
            long end = 0;
            for (Map.Entry<String, Entry> entry : entries.entrySet()) {
                byte[] bytes = entry.getValue().source().read();
                places.put(entry.getKey(), new Place(entry.getValue().label(), end, bytes.length, checksum(bytes)));
                out.write(bytes);
                end += bytes.length;
            }
            byte[] index = INDEX.bytes(new Index(FORMAT, key, places));
            out.write(index);
            out.write(ByteBuffer.allocate(TRAILER)
                    .putLong(end)
                    .putLong(checksum(index))
                    .array());
            read.close();
        });
    }

    private static long checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length);
        return checksum.getValue();
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
