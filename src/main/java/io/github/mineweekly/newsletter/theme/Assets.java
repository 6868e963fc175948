package io.github.mineweekly.newsletter.theme;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The theme's own files, named by their content so that a browser never shows a page with an old style. */
final class Assets {
    private static final int HASH_BYTES = 5;

    private Assets() {}

    static Asset styleSheet() {
        byte[] content = Resource.bytes("newsletter.css");
        return new Asset("assets/newsletter." + hash(content) + ".css", content);
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
