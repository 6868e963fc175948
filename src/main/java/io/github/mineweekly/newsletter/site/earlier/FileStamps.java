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

/** The size and the time of the last change of files, by path. */
final class FileStamps {
    private FileStamps() {}

    /** All files in a folder; links are followed. A folder that is not there has none. */
    static Map<Path, String> below(Path folder) throws IOException {
        Map<Path, String> stamps = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            stamps.put(file, text(attributes));
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException problem) {
                            stamps.put(file, "unreadable");
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }
        return stamps;
    }

    /** Of one file; says so where there is none. */
    static String of(Path file) {
        try {
            return text(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            return "absent";
        }
    }

    private static String text(BasicFileAttributes attributes) {
        Instant modified = attributes.lastModifiedTime().toInstant();
        return attributes.size() + " " + modified.getEpochSecond() + "." + modified.getNano()
                + (attributes.isRegularFile() ? " f" : " o");
    }
}
