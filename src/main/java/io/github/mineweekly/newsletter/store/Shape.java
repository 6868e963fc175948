package io.github.mineweekly.newsletter.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the values of one type are stored. */
interface Shape {
    void write(@Nullable Object value, StoreOutput out);

    @Nullable
    Object read(StoreInput in) throws IOException;

    /** The same for values that may be absent; one byte says so. */
    default Shape orAbsent() {
        Shape present = this;
        return new Shape() {
            @Override
            public void write(@Nullable Object value, StoreOutput out) {
                out.number(value == null ? 0 : 1);
                if (value != null) {
                    present.write(value, out);
                }
            }

            @Override
            public @Nullable Object read(StoreInput in) throws IOException {
                return in.number() == 0 ? null : present.read(in);
            }
        };
    }
}
