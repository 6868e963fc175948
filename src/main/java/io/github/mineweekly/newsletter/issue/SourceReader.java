package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Outcome;
import io.github.mineweekly.newsletter.diagnostic.Position;
import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.text.Characters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file as strict UTF-8.
 *
 * <p>Immutable and thread-safe.
 */
public final class SourceReader {
    private static final char REPLACEMENT = '\uFFFD';

    /** A byte order mark, or two ASCII characters with a zero byte at each. */
    private static final Pattern UTF_16 = Pattern.compile("\u00FE\u00FF|\u00FF\u00FE|(?:\0[\t-~]){2}|(?:[\t-~]\0){2}");

    private final long maxBytes;

    /** @param maxBytes a larger file is refused unread */
    public SourceReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * @param path what messages call the file
     * @param key its place in the newsletter
     * @return a problem if the file cannot be read at all
     */
    public Outcome<SourceFile> read(Path file, String path, String key) {
        Outcome<byte[]> bytes = bytes(file, path);
        return bytes.value()
                .map(found -> decode(found, path, key))
                .orElseGet(() -> new Outcome<>(null, bytes.diagnostics()));
    }

    /**
     * What is in a file, whether it is text or not.
     *
     * @param path what messages call the file
     */
    public Outcome<byte[]> bytes(Path file, String path) {
        try {
            return readWhole(file, path);
        } catch (IOException e) {
            return Outcome.failed(FileRules.SOURCE_UNREADABLE
                    .at(Location.ofFile(path), "the file cannot be read: " + FailureReason.of(e))
                    .withHelp("make it readable, or exclude it"));
        }
    }

    private Outcome<byte[]> readWhole(Path file, String path) throws IOException {
        long size = Files.size(file);
        if (size > maxBytes) {
            return Outcome.failed(FileRules.FILE_TOO_LARGE
                    .at(Location.ofFile(path), "the file has " + size + " bytes; at most " + maxBytes + " are read")
                    .withHelp("split the issue, or raise `maxFileSize`"));
        }
        return Outcome.of(Files.readAllBytes(file));
    }

    /**
     * @param path what messages call the file
     * @param key its place in the newsletter
     */
    public static Outcome<SourceFile> decode(byte[] bytes, String path, String key) {
        try {
            String text = text(bytes);
            boolean mark = text.startsWith(Characters.BYTE_ORDER_MARK);
            return Outcome.of(SourceFile.of(path, key, Characters.withoutByteOrderMark(text), mark));
        } catch (CharacterCodingException e) {
            String other = otherEncoding(bytes);
            return Outcome.failed(FileRules.NOT_UTF8
                    .at(
                            place(bytes, other == null ? errorOffset(bytes) : 0, path, key),
                            other == null
                                    ? "the file is not UTF-8: byte " + hexAtError(bytes) + " begins no character"
                                    : "the file is " + other + ", not UTF-8")
                    .withHelp("save the file in the encoding UTF-8"));
        }
    }

    /** The decoder that refuses is slow, and only needed where something may have been replaced. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        if (otherEncoding(bytes) != null) {
            throw new CharacterCodingException();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
    }

    /** The encoding of the byte order mark or the two ASCII characters that it begins with; null for none. */
    private static @Nullable String otherEncoding(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        if (begin.equals("\0\0\u00FE\u00FF") || begin.equals("\u00FF\u00FE\0\0")) {
            return "UTF-32";
        }
        return UTF_16.matcher(begin).lookingAt() ? "UTF-16" : null;
    }

    private static Location place(byte[] bytes, int error, String path, String key) {
        String before = Characters.withoutByteOrderMark(new String(bytes, 0, error, StandardCharsets.UTF_8));
        String all = Characters.withoutByteOrderMark(new String(bytes, StandardCharsets.UTF_8));
        Position start = SourceFile.of(path, key, before, false).lines().position(before.length());
        String line = SourceFile.of(path, key, all, false).lines().line(start.line());
        return new Location(path, new Region(start, new Position(start.line(), start.column() + 1)), line);
    }

    private static String hexAtError(byte[] bytes) {
        return String.format(Locale.ROOT, "0x%02X", bytes[errorOffset(bytes)]);
    }

    /** The offset of the first byte that is part of no character. */
    private static int errorOffset(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }
}
