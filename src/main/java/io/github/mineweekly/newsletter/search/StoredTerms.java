package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.store.Shelf;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The terms of an earlier build's documents and where they are, from which {@link SearchIndex#update} makes the next.
 * Only the version of the plugin that stored them may use them: another one may cut texts otherwise.
 */
public final class StoredTerms {
    /** The last byte is the number of the format. */
    private static final byte[] MAGIC = {'t', 'e', 'r', 'm', 's', 0, 0, 2};

    private final List<String> identities;
    private final List<StoredShard> shards;

    /**
     * @param identities of the documents, in the order of their numbers
     * @param shards in the order of their terms
     */
    StoredTerms(List<String> identities, List<StoredShard> shards) {
        this.identities = List.copyOf(identities);
        this.shards = List.copyOf(shards);
    }

    /** Those of no documents. */
    public static StoredTerms none() {
        return new StoredTerms(List.of(), List.of());
    }

    /** Ends with a checksum; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        CRC32C sum = new CRC32C();
        DataOutputStream data = new DataOutputStream(new CheckedOutputStream(new BufferedOutputStream(out), sum));
        data.write(MAGIC);
        data.writeInt(identities.size());
        for (String identity : identities) {
            write(identity, data);
        }
        data.writeInt(shards.size());
        for (StoredShard shard : shards) {
            write(shard.hash(), data);
            write(shard.bytes(), data);
        }
        data.writeInt((int) sum.getValue());
        data.flush();
    }

    /**
     * What {@link #write} wrote.
     *
     * @param in is read to its end, in large pieces
     * @throws IOException also where anything is missing, too much or changed
     */
    public static StoredTerms read(InputStream in) throws IOException {
        CRC32C sum = new CRC32C();
        DataInputStream data = new DataInputStream(new CheckedInputStream(in, sum));
        if (!Arrays.equals(data.readNBytes(MAGIC.length), MAGIC)) {
            throw damaged();
        }
        List<String> identities = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            identities.add(text(data));
        }
        List<StoredShard> shards = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            shards.add(new StoredShard(text(data), Shelf.inMemory().put(bytes(data))));
        }
        int expected = (int) sum.getValue();
        if (data.readInt() != expected || data.read() >= 0) {
            throw damaged();
        }
        return new StoredTerms(identities, shards);
    }

    List<String> identities() {
        return identities;
    }

    List<StoredShard> shards() {
        return shards;
    }

    private static void write(String text, DataOutputStream data) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), data);
    }

    private static void write(byte[] bytes, DataOutputStream data) throws IOException {
        data.writeInt(bytes.length);
        data.write(bytes);
    }

    private static String text(DataInputStream data) throws IOException {
        return new String(bytes(data), StandardCharsets.UTF_8);
    }

    /** Takes no more memory than there are bytes, even where the length is damaged. */
    private static byte[] bytes(DataInputStream data) throws IOException {
        int length = data.readInt();
        byte[] bytes = length < 0 ? new byte[0] : data.readNBytes(length);
        if (bytes.length != length) {
            throw damaged();
        }
        return bytes;
    }

    private static IOException damaged() {
        return new IOException("the stored terms of the search are damaged");
    }
}
