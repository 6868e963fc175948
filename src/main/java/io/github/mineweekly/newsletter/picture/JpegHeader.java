package io.github.mineweekly.newsletter.picture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The segments of a JPEG before its pixels: one has the size, and one may say that a phone was held upright. */
final class JpegHeader {
    /** More is no picture that somebody took: the pixels come after a few dozens. */
    private static final int MOST_SEGMENTS = 500;

    private static final int MARK = 0xFF;
    private static final int EXIF = 0xE1;
    private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    /** From this orientation on, the picture is shown turned by a right angle. */
    private static final int FIRST_TURNED = 5;

    private JpegHeader() {}

    static @Nullable PictureSize read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(file);
        in.skipNBytes(2);
        boolean turned = false;
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            if (in.readUnsignedByte() != MARK) {
                return null;
            }
            int marker = marker(in);
            if (marker == MARK) {
                return null;
            }
            int length = in.readUnsignedShort() - 2;
            if (isFrame(marker)) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                PictureSize size = PictureReader.size(in.readUnsignedShort(), height);
                return turned && size != null ? size.turned() : size;
            }
            if (marker == EXIF && length > 0) {
                turned |= isTurned(in.readNBytes(length));
            } else {
                in.skipNBytes(length);
            }
        }
        return null;
    }

    /** What is after the marks: more than one fill the file. */
    private static int marker(DataInputStream in) throws IOException {
        int marker = MARK;
        for (int i = 0; marker == MARK && i < MOST_SEGMENTS; i++) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** Baseline, progressive and so on; the marks between these are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isTurned(byte[] segment) {
        ByteBuffer bytes = ByteBuffer.wrap(segment);
        if (segment.length < EXIF_NAME.length + 8
                || !bytes.slice(0, EXIF_NAME.length).equals(ByteBuffer.wrap(EXIF_NAME))) {
            return false;
        }
        ByteBuffer tiff = bytes.slice(EXIF_NAME.length, segment.length - EXIF_NAME.length);
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) {
            return false;
        }
        int entries = tiff.getChar(directory);
        for (int at = directory + 2; entries > 0 && at + ENTRY <= tiff.limit(); at += ENTRY, entries--) {
            if (tiff.getChar(at) == ORIENTATION) {
                return tiff.getChar(at + 8) >= FIRST_TURNED;
            }
        }
        return false;
    }
}
