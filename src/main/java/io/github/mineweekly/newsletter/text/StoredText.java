package io.github.mineweekly.newsletter.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Text in a binary file: its length in bytes, then UTF-8. A string of Java's own format can have 64 KB at most. */
public final class StoredText {
    private StoredText() {}

    public static void write(String text, DataOutputStream out) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    /** @throws IllegalArgumentException if what is there is no text */
    public static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] encoded = in.readNBytes(length);
        if (encoded.length < length) {
            throw new IllegalArgumentException("a text of " + length + " bytes that ends after " + encoded.length);
        }
        return new String(encoded, StandardCharsets.UTF_8);
    }
}
