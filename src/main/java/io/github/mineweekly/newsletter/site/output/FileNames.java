package io.github.mineweekly.newsletter.site.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Which names this machine can give a file. */
final class FileNames {
    /** What the file systems in use hold, most of them in UTF-8. */
    private static final int MAX_BYTES = 255;

    /** At most, in UTF-8, of a unit of UTF-16. */
    private static final int BYTES_OF_A_UNIT = 3;

    private FileNames() {}

    /**
     * The place of a path in the newsletter's folder.
     *
     * @param path with {@code /}
     * @throws IOException if the path is too long or leads elsewhere
     * @throws InvalidPathException if this machine can have no such file
     */
    static Path resolve(OutputFolder folder, String path) throws IOException {
        if (path.length() * BYTES_OF_A_UNIT > MAX_BYTES) {
            checkNames(path);
        }
        Path file = folder.directory().resolve(path).normalize();
        if (!file.startsWith(folder.directory()) || file.equals(folder.directory())) {
            throw new IOException("the path " + path + " leads out of the newsletter's folder");
        }
        return file;
    }

    private static void checkNames(String path) throws IOException {
        for (String name : path.split("/", -1)) {
            int bytes = name.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES) {
                throw new IOException(
                        "the path " + path + " has a name of " + bytes + " bytes; file systems hold " + MAX_BYTES);
            }
        }
    }
}
