package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of files that the last run wrote, kept outside the site: a line each, the SHA-256 of the content, a blank,
 * the path.
 */
final class SiteState {
    private static final int HASH_LENGTH = 64;

    private final Path file;

    SiteState(Path stateDirectory) {
        this.file = stateDirectory.resolve("site.state");
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Path to hash, sorted; empty if there is no state. Lines that are not understood are passed over. */
    Map<String, String> read() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        if (!exists()) {
            return hashes;
        }
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
            if (line.length() > HASH_LENGTH + 1) {
                hashes.put(line.substring(HASH_LENGTH + 1), line.substring(0, HASH_LENGTH));
            }
        }
        return hashes;
    }

    void write(Map<String, String> hashes) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(hashes)
                .forEach((path, hash) ->
                        text.append(hash).append(' ').append(path).append('\n'));
        AtomicFile.write(file, new Content.Made(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** Of a file's content, which need not fit into the memory. */
    static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
