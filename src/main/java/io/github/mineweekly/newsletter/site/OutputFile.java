package io.github.mineweekly.newsletter.site;

import java.nio.charset.StandardCharsets;

/**
 * A file of the finished site.
 *
 * @param path relative to the newsletter's folder, with {@code /}
 * @param content its bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a copy of every page would double the memory
public record OutputFile(String path, byte[] content) {
    static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
