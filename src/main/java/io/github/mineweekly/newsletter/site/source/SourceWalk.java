package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.issue.FileRules;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.PathPattern;
import io.github.mineweekly.newsletter.site.settings.SourceSelection;
import io.github.mineweekly.newsletter.text.Printable;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a source directory, which may itself be a link. Links in it are followed as long as they stay in it.
 * What would be an issue and cannot be read is a problem, and so is a folder that may hold issues and cannot be
 * entered.
 */
final class SourceWalk extends SimpleFileVisitor<Path> {
    /** A name that says that a file is something else. */
    private static final Pattern OTHER_KIND = Pattern.compile(".*\\.[A-Za-z][A-Za-z0-9]{0,9}");

    /** The second ending of {@code .md.txt} is not seen where a system hides those that it knows. */
    private static final Pattern OTHER_ENDING =
            Pattern.compile("(?i)(?!(?:.*/)?readme\\.md\\.).*[^/.]\\.(?:" + SourceFiles.MARKDOWN + "|md\\.(?:txt|vm))");

    private static final int MOST_NAMES = 10;

    private final List<SourceListing.Listed> others = new ArrayList<>();
    private final SourceSelection selection;
    private final Predicate<String> isNamedAsIssue;
    private final List<PathPattern> includes;
    private final List<PathPattern> excludes;
    private final List<SourceListing.Listed> found = new ArrayList<>();
    private final List<Diagnostic> unreadable = new ArrayList<>();

    private SourceWalk(SourceSelection selection, Predicate<String> isNamedAsIssue) {
        this.selection = selection;
        this.isNamedAsIssue = isNamedAsIssue;
        this.includes = selection.includes().stream().map(PathPattern::new).toList();
        this.excludes = selection.excludes().stream().map(PathPattern::new).toList();
    }

    /** @param isNamedAsIssue whether a Markdown file with such a key is read */
    static SourceWalk of(SourceSelection selection, Predicate<String> isNamedAsIssue) throws IOException {
        SourceWalk walk = new SourceWalk(selection, isNamedAsIssue);
        Files.walkFileTree(selection.directory(), EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        return walk;
    }

    /** All Markdown files, in any order; those too that are not read because of their names. */
    List<SourceListing.Listed> found() {
        return found;
    }

    /** One warning that names the files with other endings of Markdown; null if there are none. */
    @Nullable
    Diagnostic otherEndings() {
        List<SourceListing.Listed> sorted = others.stream()
                .sorted(Comparator.comparing(SourceListing.Listed::key))
                .toList();
        if (sorted.isEmpty()) {
            return null;
        }
        String names = sorted.stream()
                .limit(MOST_NAMES)
                .map(file -> Printable.escape(file.key()))
                .collect(Collectors.joining(", "));
        String more = sorted.size() > MOST_NAMES ? ", and " + (sorted.size() - MOST_NAMES) + " more" : "";
        return FileRules.FILE_NOT_READ
                .at(Location.ofFile(sorted.get(0).path()), "issues end with `.md`; not read: " + names + more)
                .withHelp("rename the files to `.md`, or exclude them by `excludes`");
    }

    private static String withEnding(String key) {
        return key.substring(0, key.lastIndexOf('.')) + ".md";
    }

    List<Diagnostic> unreadable() {
        return unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (folder.equals(selection.directory())) {
            return FileVisitResult.CONTINUE;
        }
        if (isPrivate(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (leadsOut(folder)) {
            if (mayHoldIssues(folder)) {
                report(folder, "the folder is a link that leads out of the folder of issues", "copy the folder");
            }
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (isIssue(selection.keyOf(folder))) {
            report(folder, "a folder has the name of an issue", "rename the folder");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String key = selection.keyOf(file);
        boolean readable = attributes.isRegularFile() && !leadsOut(file);
        if (isOfTools(nameOf(file))) {
            return FileVisitResult.CONTINUE;
        }
        if (readable && !key.endsWith(".md") && OTHER_ENDING.matcher(key).matches() && isMeant(key)) {
            others.add(new SourceListing.Listed(file, selection.pathOf(file), key));
        }
        if (readable && PathText.isUnreadable(key) && isIssue(key)) {
            report(file, "the name of the file or of its folder is not UTF-8", "rename it");
        } else if (readable && isSelected(key)) {
            found.add(new SourceListing.Listed(file, selection.pathOf(file), key));
        } else if (attributes.isSymbolicLink()) {
            // One that leads anywhere would have been followed.
            if (isIssue(key) || mayHaveBeenFolder(file)) {
                report(file, "the symbolic link leads nowhere", "correct or delete the link");
            }
        } else if (attributes.isOther() && isIssue(key)) {
            report(file, "neither a file nor a folder: nothing can be read from it", "delete it");
        } else if (!readable && isIssue(key)) {
            report(file, "the file is a link that leads out of the folder of issues", "copy the file");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
        if (file.equals(selection.directory())) {
            throw new IOException("cannot read " + selection.pathOf(file) + ": " + FailureReason.of(problem), problem);
        }
        boolean folder = Files.isDirectory(file) && !isPrivate(file) && mayHoldIssues(file);
        if (folder || isIssue(selection.keyOf(file))) {
            report(file, "cannot be read: " + FailureReason.of(problem), "make it readable, or exclude it");
        }
        return FileVisitResult.CONTINUE;
    }

    private void report(Path file, String message, String help) {
        unreadable.add(FileRules.SOURCE_UNREADABLE
                .at(Location.ofFile(selection.pathOf(file)), message)
                .withHelp(help));
    }

    private boolean leadsOut(Path file) throws IOException {
        return Files.isSymbolicLink(file) && Files.exists(file) && PathText.leadsOut(file, selection.directory());
    }

    private boolean isIssue(String key) {
        return isSelected(key) && isNamedAsIssue.test(key) && !isOfTools(IssuePaths.name(key));
    }

    private boolean mayHaveBeenFolder(Path link) {
        return !isPrivate(link) && !OTHER_KIND.matcher(nameOf(link)).matches() && mayHoldIssues(link);
    }

    /** Whether an issue in the folder would be read. */
    private boolean mayHoldIssues(Path folder) {
        return !nameOf(folder).startsWith(".") && isSelected(selection.keyOf(folder) + "/issue.md");
    }

    private boolean isSelected(String key) {
        return key.endsWith(".md") && isIncluded(key) && !isExcluded(key);
    }

    /** Whether a file with another ending is where issues are, by its name or by the one that it should have. */
    private boolean isMeant(String key) {
        String renamed = withEnding(key);
        return (isIncluded(key) || isIncluded(renamed)) && !isExcluded(key) && !isExcluded(renamed);
    }

    private boolean isIncluded(String key) {
        return includes.stream().anyMatch(pattern -> pattern.matches(key));
    }

    private boolean isExcluded(String key) {
        return excludes.stream().anyMatch(pattern -> pattern.matches(key));
    }

    /** Files that editors keep for themselves; WPS Office locks a file by one whose name begins with {@code ~$}. */
    private static boolean isOfTools(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    /** Folders that editors, package managers and VitePress keep for themselves. */
    private boolean isPrivate(Path folder) {
        String key = selection.keyOf(folder);
        return key.equals(SourceFiles.PUBLIC) || SourceFiles.isPrivate(key);
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
