package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * @param leftOut keys of Markdown files that are not issues by their name, sorted
 * @param unreadable what would be an issue, or may hold issues, and cannot be read, sorted
 * @param notRead the problems of files that look like issues and are not read, sorted
 */
public record SourceListing(
        List<Listed> issues,
        List<Listed> index,
        List<String> leftOut,
        List<Diagnostic> unreadable,
        List<Diagnostic> notRead) {
    /** The key of the home page's introduction. */
    public static final String INDEX = "index.md";

    public SourceListing {
        issues = List.copyOf(issues);
        index = List.copyOf(index);
        leftOut = List.copyOf(leftOut);
        unreadable = List.copyOf(unreadable);
        notRead = List.copyOf(notRead);
    }

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
        if (!Files.isDirectory(selection.directory())) {
            return new SourceListing(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        SourceWalk walk = SourceWalk.of(selection, SourceListing::isRead);
        List<Listed> issues = new ArrayList<>();
        List<Listed> index = new ArrayList<>();
        List<Listed> named = new ArrayList<>();
        List<Listed> readmes = new ArrayList<>();
        for (Listed entry :
                walk.found().stream().sorted(Comparator.comparing(Listed::key)).toList()) {
            if (entry.key().equals(INDEX)) {
                index.add(entry);
            } else if (IndexFiles.isNamed(entry.key())) {
                named.add(entry);
            } else if (isRead(entry.key())) {
                issues.add(entry);
            } else {
                readmes.add(entry);
            }
        }
        IndexFiles indexFiles = IndexFiles.of(named, issues);
        issues.addAll(indexFiles.issues());
        issues.sort(Comparator.comparing(Listed::key));
        ReadmeFiles readmeFiles = ReadmeFiles.of(readmes, issues.isEmpty());
        List<Diagnostic> notRead = new ArrayList<>(indexFiles.notRead());
        notRead.addAll(readmeFiles.notRead());
        Diagnostic otherEndings = walk.otherEndings();
        if (otherEndings != null) {
            notRead.add(otherEndings);
        }
        return new SourceListing(
                issues,
                index,
                readmeFiles.others(),
                walk.unreadable().stream().sorted().toList(),
                notRead.stream().sorted().toList());
    }

    private static boolean isRead(String key) {
        String name = IssuePaths.name(key).toLowerCase(Locale.ROOT);
        return key.equals(INDEX) || !name.equals("readme.md");
    }

    /** How many files were found as issues, whether they can be read or not. */
    public int size() {
        return issues.size() + unreadable.size();
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
}
