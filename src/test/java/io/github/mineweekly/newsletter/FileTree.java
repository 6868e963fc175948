package io.github.mineweekly.newsletter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder as values that a test can compare. */
public final class FileTree {
    private FileTree() {}

    /** Each byte as a character, by path with {@code /}; an absent folder has no files. */
    public static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(pathIn(folder, file), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** The same with folders, of which the content is the empty text. */
    public static Map<String, String> withFolders(Path folder) throws IOException {
        Map<String, String> files = of(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> Files.isDirectory(file) && !file.equals(folder))
                    .forEach(file -> files.put(pathIn(folder, file), ""));
        }
        return files;
    }

    private static String pathIn(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
