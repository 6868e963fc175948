package io.github.mineweekly.newsletter.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link StoreOutput} wrote. */
final class StoreInput {
    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int next;

    StoreInput(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() throws IOException {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    /** The size of something whose every part takes a byte at least. */
    int size() throws IOException {
        return within(number());
    }

    @Nullable
    String text() throws IOException {
        long kind = unsigned();
        if (kind == StoreOutput.ABSENT) {
            return null;
        }
        if (kind >= StoreOutput.KNOWN) {
            if (kind - StoreOutput.KNOWN >= texts.size()) {
                throw damaged();
            }
            return texts.get((int) kind - StoreOutput.KNOWN);
        }
        long stored = number();
        String text = stored < 0 ? latin(within(-1 - stored)) : wide(stored);
        texts.add(text);
        return text;
    }

    private String latin(int length) {
        next += length;
        return new String(bytes, next - length, length, StandardCharsets.ISO_8859_1);
    }

    private String wide(long characters) throws IOException {
        int length = within(Character.BYTES * characters);
        next += length;
        return ByteBuffer.wrap(bytes, next - length, length).asCharBuffer().toString();
    }

    void end() throws IOException {
        if (next != bytes.length) {
            throw damaged();
        }
    }

    static IOException damaged() {
        return new IOException("a stored record is damaged");
    }

    private long unsigned() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += StoreOutput.BITS) {
            if (next == bytes.length) {
                throw damaged();
            }
            byte read = bytes[next++];
            value |= (long) (read & StoreOutput.LOW_BITS) << shift;
            if (read >= 0) {
                return value;
            }
        }
        throw damaged();
    }

    private int within(long length) throws IOException {
        if (length < 0 || length > bytes.length - next) {
            throw damaged();
        }
        return (int) length;
    }
}
