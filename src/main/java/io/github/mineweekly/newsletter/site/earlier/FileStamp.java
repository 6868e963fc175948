package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.site.source.SourceFiles;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file that is not read.
 *
 * @param size in bytes; 0 for what is not a regular file
 * @param second of the last change, since 1970
 * @param nano of that second
 */
record FileStamp(Kind kind, long size, long second, int nano) {
    private static final FileStamp ABSENT = new FileStamp(Kind.ABSENT, 0, 0, 0);
    private static final FileStamp FOLDER = new FileStamp(Kind.FOLDER, 0, 0, 0);
    private static final FileStamp OUTSIDE = new FileStamp(Kind.OUTSIDE, 0, 0, 0);
    private static final FileStamp UNREADABLE = new FileStamp(Kind.UNREADABLE, 0, 0, 0);

    enum Kind {
        FILE,
        FOLDER,
        /** A link that leads out of the folder, or nowhere. */
        OUTSIDE,
        OTHER,
        ABSENT,
        UNREADABLE
    }

    /**
     * All that is in a folder that a build may read or copy; a link to another folder is followed as long as it stays
     * inside. In a folder that is not there is nothing.
     */
    static Map<Path, FileStamp> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new TreeMap<>();
        }
        Walk walk = new Walk(folder);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        return walk.stamps;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Map<Path, FileStamp> stamps = new TreeMap<>();
        private final Path folder;

        Walk(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
            if (below.equals(folder)) {
                return FileVisitResult.CONTINUE;
            }
            boolean outside = leadsOut(below);
            stamps.put(below, outside ? OUTSIDE : FOLDER);
            return outside || SourceFiles.isPrivate(PathText.of(folder.relativize(below)))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            FileStamp stamp = of(attributes);
            // Followed all the same where the file is a template.
            stamps.put(
                    file, leadsOut(file) ? new FileStamp(Kind.OUTSIDE, stamp.size, stamp.second, stamp.nano) : stamp);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            stamps.put(file, UNREADABLE);
            return FileVisitResult.CONTINUE;
        }

        /** As the walk that lists issues asks, which reports such a link. */
        private boolean leadsOut(Path path) {
            try {
                return PathText.leadsOut(path, folder);
            } catch (IOException e) {
                return true;
            }
        }
    }

    /** Of one file, which need not be there. */
    static FileStamp of(Path file) {
        try {
            return of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            return ABSENT;
        }
    }

    /** Not the record's own: see CONTRIBUTING, "Start-up". */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileStamp stamp
                && kind == stamp.kind
                && size == stamp.size
                && second == stamp.second
                && nano == stamp.nano;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * size + second) + nano;
    }

    /** Equal for equal stamps only. */
    String text() {
        return kind + " " + size + " " + second + " " + nano;
    }

    private static FileStamp of(BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            return FOLDER;
        }
        Instant modified = attributes.lastModifiedTime().toInstant();
        boolean regular = attributes.isRegularFile();
        return new FileStamp(
                regular ? Kind.FILE : Kind.OTHER,
                regular ? attributes.size() : 0,
                modified.getEpochSecond(),
                modified.getNano());
    }
}
