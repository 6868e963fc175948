package io.github.mineweekly.newsletter.store;

/**
 * Keeps bytes until they are asked for, so that they need not be in memory. What was put is there until whoever made
 * the shelf closes it. Thread-safe.
 */
@FunctionalInterface
public interface Shelf {
    /** In memory after all. */
    static Shelf inMemory() {
        return bytes -> () -> bytes;
    }

    /** @throws java.io.UncheckedIOException if they cannot be kept */
    Kept put(byte[] bytes);

    /** Bytes on the shelf. */
    @FunctionalInterface
    interface Kept {
        /** @throws java.io.UncheckedIOException if they cannot be read */
        byte[] bytes();
    }
}
