package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.text.ContentHash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The file that keeps a {@link SiteState}: a line with the format's version, the newsletter's id and {@code open} or
 * {@code closed}; one line per file; a last line with the SHA-256 of all before it. A file with any other byte is
 * lost, unless it is whole and begins with the id of another folder or newsletter.
 */
public final class StateFile {
    private static final String FORMAT = "newsletter-state 1 ";
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";
    private static final int HASH_LENGTH = 64;

    private final Disk disk;
    private final OutputFolder folder;
    private final Path file;
    private final String header;

    StateFile(Disk disk, OutputFolder folder) {
        this(disk, folder, folder.stateFile());
    }

    /** @param file of a newsletter that no other one writes at the same time */
    public StateFile(Disk disk, OutputFolder folder, Path file) {
        this.disk = disk;
        this.folder = folder;
        this.file = file;
        this.header = FORMAT + folder.mark().id() + " ";
    }

    public SiteState read() {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return SiteState.without(SiteState.Kind.ABSENT);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return parse(text);
        } catch (IOException e) {
            return SiteState.without(SiteState.Kind.LOST);
        }
    }

    public void write(SiteState state) throws IOException {
        String body = header + (state.kind() == SiteState.Kind.OPEN ? OPEN : CLOSED) + "\n"
                + String.join(
                        "", state.lines().stream().map(line -> line + "\n").toList());
        String text = body + ContentHash.of(body) + "\n";
        Content.Writable content = Content.text(text);
        try {
            AtomicFile.write(disk, file, draft(), content);
        } catch (IOException e) {
            throw folder.failed("write", file, e);
        }
    }

    /** Deletes what runs left beside it that were stopped. */
    void clear() throws IOException {
        Files.deleteIfExists(draft());
        TemporaryFile.clear(folder.stateDirectory());
    }

    private Path draft() {
        return file.resolveSibling(file.getFileName() + ".tmp");
    }

    private SiteState parse(String text) {
        int end = text.length() - HASH_LENGTH - 1;
        if (end < 0
                || !text.startsWith(FORMAT)
                || !text.substring(end).equals(ContentHash.of(text.substring(0, end)) + "\n")) {
            return SiteState.without(SiteState.Kind.LOST);
        }
        if (!text.startsWith(header)) {
            return SiteState.without(SiteState.Kind.OF_ANOTHER);
        }
        List<String> lines = List.of(text.substring(0, end).split("\n", -1));
        SiteState.Kind kind = kind(lines.get(0));
        Map<String, Set<String>> hashes = new TreeMap<>();
        // The last line end is followed by nothing.
        for (String line : lines.subList(1, Math.max(1, lines.size() - 1))) {
            if (!isEntry(line)) {
                return SiteState.without(SiteState.Kind.LOST);
            }
            SiteState.add(hashes, path(line), line.substring(0, HASH_LENGTH));
        }
        return kind == SiteState.Kind.LOST ? SiteState.without(kind) : new SiteState(kind, hashes);
    }

    private SiteState.Kind kind(String line) {
        return line.equals(header + OPEN)
                ? SiteState.Kind.OPEN
                : line.equals(header + CLOSED) ? SiteState.Kind.CLOSED : SiteState.Kind.LOST;
    }

    /** Whether a line is of this program: one whose last line fits may still have been written by another. */
    private boolean isEntry(String line) {
        if (!beginsWithHash(line) || !PathLine.isEncoded(line.substring(HASH_LENGTH + 1))) {
            return false;
        }
        try {
            FileNames.resolve(folder, path(line));
            return true;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** Not a pattern: a site has tens of thousands of lines. */
    private static boolean beginsWithHash(String line) {
        boolean hash = line.length() > HASH_LENGTH + 1 && line.charAt(HASH_LENGTH) == ' ';
        for (int i = 0; hash && i < HASH_LENGTH; i++) {
            char unit = line.charAt(i);
            hash = (unit >= '0' && unit <= '9') || (unit >= 'a' && unit <= 'f');
        }
        return hash;
    }

    private static String path(String line) {
        return PathLine.decoded(line.substring(HASH_LENGTH + 1));
    }
}
