package io.github.mineweekly.newsletter.site.earlier;

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

/**
 * What is known of a file that is not read.
 *
 * @param size in bytes; 0 for what is no regular file
 * @param second of the last change, since 1970
 * @param nano of that second
 */
record FileStamp(Kind kind, long size, long second, int nano) {
    private static final FileStamp ABSENT = new FileStamp(Kind.ABSENT, 0, 0, 0);
    private static final FileStamp UNREADABLE = new FileStamp(Kind.UNREADABLE, 0, 0, 0);

    enum Kind {
        FILE,
        OTHER,
        ABSENT,
        UNREADABLE
    }

    /** All files in a folder; links are followed. A folder that is not there has none. */
    static Map<Path, FileStamp> below(Path folder) throws IOException {
        Map<Path, FileStamp> stamps = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            stamps.put(file, of(attributes));
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException problem) {
                            stamps.put(file, UNREADABLE);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }
        return stamps;
    }

    /** Of one file, which need not be there. */
    static FileStamp of(Path file) {
        try {
            return of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            return ABSENT;
        }
    }

    private static FileStamp of(BasicFileAttributes attributes) {
        Instant modified = attributes.lastModifiedTime().toInstant();
        boolean regular = attributes.isRegularFile();
        return new FileStamp(
                regular ? Kind.FILE : Kind.OTHER,
                regular ? attributes.size() : 0,
                modified.getEpochSecond(),
                modified.getNano());
    }
}
