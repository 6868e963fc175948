package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.text.ContentHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** SHA-256 in hexadecimal digits. */
final class Hashes {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Hashes() {}

    static String of(byte[] content) {
        return ContentHash.of(content);
    }

    static String of(Path file) throws IOException {
        return ContentHash.of(file);
    }

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }
}
