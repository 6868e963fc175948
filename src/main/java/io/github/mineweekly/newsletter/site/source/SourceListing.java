package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.site.settings.PathPattern;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a newsletter's source directory.
 *
 * @param issues the issues, sorted by key
 * @param index the home page's introduction ({@code index.md}), at most one
 * @param leftOut keys of Markdown files that are no issues by their name, sorted
 */
public record SourceListing(List<Listed> issues, List<Listed> index, List<String> leftOut) {
    /**
     * A file.
     *
     * @param file where it is
     * @param path what messages call it
     * @param key relative to the source directory, with {@code /}
     */
    public record Listed(Path file, String path, String key) {}

    /** Lists the source directory; an absent one has no files. */
    public static SourceListing of(SourceSelection selection) throws IOException {
        List<Listed> issues = new ArrayList<>();
        List<Listed> index = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Listed entry : markdownFiles(selection)) {
            String name =
                    entry.key().substring(entry.key().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (entry.key().equals("index.md")) {
                index.add(entry);
            } else if (name.equals("readme.md") || name.equals("index.md")) {
                leftOut.add(entry.key());
            } else {
                issues.add(entry);
            }
        }
        return new SourceListing(List.copyOf(issues), List.copyOf(index), List.copyOf(leftOut));
    }

    /** All files that are read, sorted by key. */
    public List<Listed> readable() {
        return Stream.concat(issues.stream(), index.stream())
                .sorted(Comparator.comparing(Listed::key))
                .toList();
    }

    /** The keys of everything that becomes a page. */
    public Set<String> pageKeys() {
        return readable().stream().map(Listed::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Listed> markdownFiles(SourceSelection selection) throws IOException {
        List<PathPattern> includes =
                selection.includes().stream().map(PathPattern::new).toList();
        List<PathPattern> excludes =
                selection.excludes().stream().map(PathPattern::new).toList();
        List<Listed> found = new ArrayList<>();
        if (!Files.isDirectory(selection.directory())) {
            return found;
        }
        Files.walkFileTree(selection.directory(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return isPrivate(selection.directory(), directory)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String key = selection.keyOf(file);
                if (key.endsWith(".md")
                        && Files.isRegularFile(file)
                        && includes.stream().anyMatch(pattern -> pattern.matches(key))
                        && excludes.stream().noneMatch(pattern -> pattern.matches(key))) {
                    found.add(new Listed(file, selection.pathOf(file), key));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Listed::key));
        return found;
    }

    /** Folders that editors, package managers and VitePress keep for themselves. */
    private static boolean isPrivate(Path root, Path directory) {
        if (directory.equals(root)) {
            return false;
        }
        String name = directory.getFileName().toString();
        boolean isPublicFiles = name.equals("public") && root.equals(directory.getParent());
        return name.startsWith(".") || name.equals("node_modules") || isPublicFiles;
    }
}
