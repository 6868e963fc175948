package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.site.source.SourceFiles;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;

/** Finds the files beside the issues that no built page refers to. */
final class UnusedFiles extends SimpleFileVisitor<Path> {
    private final Set<String> unused = new TreeSet<>();
    private final SourceFiles sources;
    private final Set<Path> used;

    UnusedFiles(SourceFiles sources, Set<Path> used) {
        this.sources = sources;
        this.used = used;
    }

    /**
     * The paths in the source directory, sorted; without Markdown, {@code public}, and what is private.
     *
     * @param used real paths
     */
    static Set<String> of(SourceFiles sources, Set<Path> used) throws IOException {
        UnusedFiles visitor = new UnusedFiles(sources, used);
        Files.walkFileTree(sources.directory().toRealPath(), visitor);
        return visitor.unused;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        String key = sources.keyOf(folder);
        boolean skipped = key.equals(SourceFiles.PUBLIC) || (!key.isEmpty() && SourceFiles.keptBack(key) != null);
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    /** What is excluded need not be readable, and an editor's temporary file may be gone by now. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String key = sources.keyOf(file);
        boolean copiedIfUsed = attributes.isRegularFile() && SourceFiles.keptBack(key) == null;
        if (copiedIfUsed && !used.contains(file)) {
            unused.add(key);
        }
        return FileVisitResult.CONTINUE;
    }
}
