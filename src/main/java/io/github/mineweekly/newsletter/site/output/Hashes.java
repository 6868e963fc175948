package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.text.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.commons.io.IOUtils;

/** SHA-256 in hexadecimal digits. */
final class Hashes {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Hashes() {}

    static String of(byte[] content) {
        return ContentHash.of(content);
    }

    /** Of a file's content, which need not fit into the memory. */
    static String of(Path file) throws IOException {
        MessageDigest digest = ContentHash.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            IOUtils.consume(in);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }
}
