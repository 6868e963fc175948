package io.github.mineweekly.newsletter.site.output;

import java.nio.file.Path;

/**
 * A file of the finished site.
 *
 * @param path relative to the newsletter's folder, with {@code /}
 */
public record OutputFile(String path, Content content) {
    public OutputFile(String path, byte[] bytes) {
        this(path, new Content.Made(bytes));
    }

    public static OutputFile text(String path, String text) {
        return new OutputFile(path, Content.text(text));
    }

    /** @param source is read when the site is written */
    public static OutputFile copy(String path, Path source) {
        return new OutputFile(path, new Content.Copied(source));
    }
}
