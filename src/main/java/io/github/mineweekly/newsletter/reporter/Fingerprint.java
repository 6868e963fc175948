package io.github.mineweekly.newsletter.reporter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What makes a problem the same one in the next run, though lines were added above it. */
final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    /** @param what the rule, the path and the text of the line */
    static String hash(String what) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }
}
