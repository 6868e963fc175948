package io.github.mineweekly.newsletter.picture;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the size of PNG, JPEG, GIF, WebP and SVG from the beginning of a file. */
public final class PictureReader {
    private static final int HEAD = 30;
    private static final String PNG = "\u0089PNG\r\n\u001A\n";
    private static final String JPEG = "\u00FF\u00D8";

    private PictureReader() {}

    /** The size of a picture's file; null if it cannot be read or does not say. */
    public static @Nullable PictureSize sizeOf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            return null;
        }
    }

    /** The same for a whole file's bytes. */
    public static @Nullable PictureSize sizeOf(byte[] file) {
        try {
            return read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable PictureSize read(InputStream unbuffered) throws IOException {
        BufferedInputStream in = new BufferedInputStream(unbuffered);
        in.mark(HEAD);
        ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEAD)).order(ByteOrder.LITTLE_ENDIAN);
        in.reset();
        try {
            return read(head, in);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | EOFException e) {
            return null;
        }
    }

    private static @Nullable PictureSize read(ByteBuffer head, InputStream file) throws IOException {
        if (begins(head, 0, PNG)) {
            head.order(ByteOrder.BIG_ENDIAN);
            return size(head.getInt(16), head.getInt(20));
        }
        if (begins(head, 0, "GIF8")) {
            return size(head.getChar(6), head.getChar(8));
        }
        if (begins(head, 0, "RIFF") && begins(head, 8, "WEBP")) {
            return webP(head);
        }
        if (begins(head, 0, JPEG)) {
            return JpegHeader.read(file);
        }
        return SvgHeader.read(file);
    }

    /** Of the three forms of WebP each counts from 0 or from 1, in 14 or in 24 bits. */
    private static @Nullable PictureSize webP(ByteBuffer head) {
        if (begins(head, 12, "VP8X")) {
            return size((head.getInt(24) & 0xFFFFFF) + 1, (head.getInt(26) >>> 8) + 1);
        }
        if (begins(head, 12, "VP8L")) {
            int bits = head.getInt(21);
            return size((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
        }
        return begins(head, 12, "VP8 ") ? size(head.getChar(26) & 0x3FFF, head.getChar(28) & 0x3FFF) : null;
    }

    static @Nullable PictureSize size(int width, int height) {
        return width < 1 || height < 1 ? null : new PictureSize(width, height);
    }

    private static boolean begins(ByteBuffer head, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return head.limit() >= at + bytes.length && head.slice(at, bytes.length).equals(ByteBuffer.wrap(bytes));
    }
}
