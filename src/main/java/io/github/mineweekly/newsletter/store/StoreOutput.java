package io.github.mineweekly.newsletter.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bytes of one record: numbers in groups of seven bits, and each text once, character by character. */
final class StoreOutput {
    static final int BITS = 7;
    static final int LOW_BITS = 0x7F;
    static final int GOES_ON = 0x80;

    /** For texts: absent, one that was not written yet, and from here on those that were. */
    static final int ABSENT = 0;

    static final int NEW = 1;
    static final int KNOWN = 2;

    private static final int LATIN = 0x100;

    private byte[] bytes = new byte[1024];
    private int end;
    private final Map<String, Integer> texts = new HashMap<>();

    /** Small numbers of either sign take few bytes. */
    void number(long value) {
        unsigned((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    private void unsigned(long value) {
        long rest = value;
        while (rest >>> BITS != 0) {
            add((int) (rest & LOW_BITS) | GOES_ON);
            rest >>>= BITS;
        }
        add((int) rest);
    }

    void text(@Nullable String text) {
        if (text == null) {
            unsigned(ABSENT);
            return;
        }
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            unsigned(known + (long) KNOWN);
            return;
        }
        unsigned(NEW);
        // In no encoding of Unicode: half a pair of surrogates must come back as it was.
        boolean wide = isWide(text);
        number(wide ? text.length() : -1L - text.length());
        if (wide) {
            makeRoomFor(Character.BYTES * text.length());
            for (int i = 0; i < text.length(); i++) {
                char unit = text.charAt(i);
                bytes[end++] = (byte) (unit >> Byte.SIZE);
                bytes[end++] = (byte) unit;
            }
        } else {
            addAll(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, end);
    }

    private static boolean isWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= LATIN) {
                return true;
            }
        }
        return false;
    }

    private void add(int one) {
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * end);
        }
        bytes[end++] = (byte) one;
    }

    private void addAll(byte[] all) {
        makeRoomFor(all.length);
        System.arraycopy(all, 0, bytes, end, all.length);
        end += all.length;
    }

    private void makeRoomFor(int more) {
        if (bytes.length - end < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + more));
        }
    }
}
