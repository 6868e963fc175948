package io.github.mineweekly.newsletter.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.UUID;

/**
 * Ids that stay when the project or its site moves to another host or folder.
 *
 * <p>An id is a name-based UUID of version 5 (RFC 9562, SHA-1) in the name space for addresses. The name is {@code
 * newsletter:}, the newsletter's id, {@code /}, and the page's path from the newsletter's folder, in NFC, as UTF-8. The
 * newsletter's id is the project's {@code groupId:artifactId}; outside the usual folder {@code :}, the folder from that
 * of the site, and {@code /} follow. Where an entry of a feed is a part of a page, {@code #} and the part's name
 * follow.
 */
public final class EntryId {
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private EntryId() {}

    /**
     * @param newsletter its id
     * @param path of a page, with {@code /}
     */
    public static String of(String newsletter, String path) {
        return "urn:uuid:" + uuid(newsletter, path);
    }

    /** The id as mails have it: without what says that it is one. */
    public static UUID uuid(String newsletter, String path) {
        String name = Normalizer.normalize("newsletter:" + newsletter + "/" + path, Normalizer.Form.NFC);
        return version5(ADDRESSES, name);
    }

    private static UUID version5(UUID space, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer input = ByteBuffer.allocate(2 * Long.BYTES + bytes.length)
                .putLong(space.getMostSignificantBits())
                .putLong(space.getLeastSignificantBits())
                .put(bytes);
        try {
            ByteBuffer digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-1").digest(input.array()));
            long high = (digest.getLong() & ~0xF000L) | 0x5000L;
            long low = (digest.getLong() & ~(0b11L << 62)) | (1L << 63);
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
