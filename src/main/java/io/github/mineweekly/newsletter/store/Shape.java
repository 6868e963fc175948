package io.github.mineweekly.newsletter.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the values of one type are stored. */
record Shape(Writer writer, Reader reader) {
    interface Writer {
        void write(@Nullable Object value, StoreOutput out);
    }

    interface Reader {
        @Nullable
        Object read(StoreInput in) throws IOException;
    }

    void write(@Nullable Object value, StoreOutput out) {
        writer.write(value, out);
    }

    @Nullable
    Object read(StoreInput in) throws IOException {
        return reader.read(in);
    }

    /** The same for values that may be absent; one byte says so. */
    Shape orAbsent() {
        return new Shape(
                (value, out) -> {
                    out.number(value == null ? 0 : 1);
                    if (value != null) {
                        write(value, out);
                    }
                },
                in -> in.number() == 0 ? null : read(in));
    }
}
