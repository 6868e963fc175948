package io.github.mineweekly.newsletter.store;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into bytes and back: equal records into equal bytes, but for the order of sets.
 *
 * <p>Components may be texts, numbers, booleans, enums, records, sealed types of records, and lists, sets and maps of
 * these; keys of maps must be comparable. Texts, {@code Integer}, {@code Long}, enums, records and sealed types may be
 * null. What bytes mean depends on the code that wrote them, so whoever keeps bytes for another process must know that
 * it is the same. Thread-safe.
 */
public final class RecordCodec<R extends Record> {
    private final Class<R> type;
    private final Shape shape;

    /**
     * @param substitutes for all types that are none of these
     * @throws IllegalArgumentException if one is missing
     */
    public RecordCodec(Class<R> type, List<Substitute<?, ?>> substitutes) {
        this.type = type;
        this.shape = new Shapes(substitutes).of(type);
    }

    public byte[] bytes(R record) {
        StoreOutput out = new StoreOutput();
        shape.write(record, out);
        return out.bytes();
    }

    /** @throws IOException if these are not the bytes of such a record */
    public R of(byte[] bytes) throws IOException {
        StoreInput in = new StoreInput(bytes);
        @Nullable Object record = shape.read(in);
        in.end();
        if (record == null) {
            throw StoreInput.damaged();
        }
        return type.cast(record);
    }
}
