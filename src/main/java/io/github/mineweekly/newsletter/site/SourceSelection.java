package io.github.mineweekly.newsletter.site;

import java.nio.file.Path;
import java.util.List;

/**
 * Which files are issues.
 *
 * @param projectDirectory what paths in messages are relative to
 * @param directory the newsletter's source directory; it need not exist
 * @param includes Ant-style patterns, relative to the directory
 * @param excludes Ant-style patterns, relative to the directory
 * @param maxFileSize in bytes; a larger file is a problem
 */
public record SourceSelection(
        Path projectDirectory, Path directory, List<String> includes, List<String> excludes, long maxFileSize) {
    public SourceSelection {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }
}
