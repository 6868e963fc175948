package io.github.mineweekly.newsletter.site.rebuild;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that say how large a picture they hold. */
final class Pictures {
    private static final byte[] BEGINNING = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    private Pictures() {}

    /** @param content what makes the bytes differ where the size does not */
    static void write(Path file, int width, int height, int content) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(BEGINNING.length + 4 + 3 * Integer.BYTES)
                .put(BEGINNING)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .putInt(content);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.array());
    }
}
