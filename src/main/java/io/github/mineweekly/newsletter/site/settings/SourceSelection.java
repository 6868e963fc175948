package io.github.mineweekly.newsletter.site.settings;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.issue.PagePaths;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

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

    /** What messages call a file: its path relative to the project, with {@code /}. */
    public String pathOf(Path file) {
        return relative(projectDirectory, file);
    }

    /** Where a file is in the newsletter: its path relative to the source directory, with {@code /}, in NFC. */
    public String keyOf(Path file) {
        return PagePaths.composed(relative(directory, file));
    }

    private static String relative(Path root, Path file) {
        Path absolute = PathText.absolute(file);
        Path base = PathText.absolute(root);
        boolean sameRoot = Objects.equals(base.getRoot(), absolute.getRoot());
        String path = PathText.of(sameRoot ? base.relativize(absolute) : absolute);
        return path.isEmpty() ? "." : path;
    }
}
