package io.github.mineweekly.newsletter.serve;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What files and folders look like from outside: names, sizes and times. What cannot be looked at is absent.
 *
 * @param files all files in them
 * @param folders all folders in them
 */
record FolderSnapshot(Map<Path, Stamp> files, Set<Path> folders) {
    private static final int DEEPEST = 32;

    /** @param time of the last change, in nanoseconds as far as the disk knows them */
    record Stamp(long size, long time) {}

    /** Whether an editor or a version control keeps such a file for itself. */
    static boolean isIgnored(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean hidden = name.startsWith(".") && !name.equals(".template.md");
        return hidden || name.endsWith("~") || name.endsWith(".swp") || name.equals("node_modules");
    }

    /** @param roots files and folders, existing or not */
    static FolderSnapshot of(Collection<Path> roots) {
        FolderSnapshot snapshot = new FolderSnapshot(new HashMap<>(), new HashSet<>());
        for (Path root : roots) {
            try {
                if (Files.exists(root)) {
                    Files.walkFileTree(
                            root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Visitor(root, snapshot));
                }
            } catch (IOException | UncheckedIOException | SecurityException e) {
                // It was deleted while it was looked at; the next look finds what is there then.
            }
        }
        return snapshot;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        /** Is never passed over: a team may give its templates a hidden folder. */
        private final Path root;

        private final FolderSnapshot snapshot;

        Visitor(Path root, FolderSnapshot snapshot) {
            this.root = root;
            this.snapshot = snapshot;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            // No page comes from what a link leads to outside.
            if (!folder.equals(root) && (isIgnored(folder) || PathText.leadsOut(folder, root))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            snapshot.folders().add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.equals(root) || !isIgnored(file)) {
                snapshot.files()
                        .put(
                                file,
                                new Stamp(
                                        attributes.size(),
                                        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            snapshot.files().put(file, new Stamp(-1, 0));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException problem) {
            return FileVisitResult.CONTINUE;
        }
    }
}
