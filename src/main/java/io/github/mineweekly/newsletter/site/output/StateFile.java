package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The file that keeps a {@link SiteState}: a line with the format's version, the newsletter's id and {@code open} or
 * {@code closed}; one line per file; a last line with the SHA-256 of all before it. A file with any other byte is
 * lost.
 */
final class StateFile {
    private static final String FORMAT = "newsletter-state 1 ";
    private static final int HASH_LENGTH = 64;

    private final Disk disk;
    private final OutputFolder folder;
    private final Path file;
    private final String header;

    StateFile(Disk disk, OutputFolder folder) {
        this.disk = disk;
        this.folder = folder;
        this.file = folder.stateFile();
        this.header = FORMAT + folder.mark().id() + " ";
    }

    SiteState read() {
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

    void write(SiteState state) throws IOException {
        String body = header + (state.kind() == SiteState.Kind.OPEN ? "open" : "closed") + "\n"
                + String.join(
                        "", state.lines().stream().map(line -> line + "\n").toList());
        String text = body + hash(body) + "\n";
        Content.Writable content = new Content.Made(text.getBytes(StandardCharsets.UTF_8));
        try {
            AtomicFile.createParents(disk, file);
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
        if (end < 0 || !text.startsWith(header) || !text.substring(end).equals(hash(text.substring(0, end)) + "\n")) {
            return SiteState.without(SiteState.Kind.LOST);
        }
        List<String> lines = List.of(text.substring(0, end).split("\n"));
        Map<String, Set<String>> hashes = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            hashes.computeIfAbsent(line.substring(HASH_LENGTH + 1), path -> new TreeSet<>())
                    .add(line.substring(0, HASH_LENGTH));
        }
        boolean open = lines.get(0).equals(header + "open");
        return new SiteState(open ? SiteState.Kind.OPEN : SiteState.Kind.CLOSED, hashes);
    }

    private static String hash(String text) {
        return Hashes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
