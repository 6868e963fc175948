package io.github.mineweekly.newsletter.diagnostic;

import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Paths of files, and how they are written. */
public final class PathText {
    /** What the platform puts for bytes of a name that the encoding of its locale does not have. */
    private static final char UNREADABLE = '\uFFFD';

    private PathText() {}

    /**
     * A path with {@code /}, its names read as UTF-8 whatever the locale, so that no name is lost under
     * {@code LC_ALL=C}. What is not UTF-8 either is U+FFFD.
     */
    public static String of(Path path) {
        String text = slashed(path);
        if (text.indexOf(UNREADABLE) < 0) {
            return text;
        }
        String names = StreamSupport.stream(path.spliterator(), false)
                .map(PathText::name)
                .collect(Collectors.joining("/"));
        return (path.isAbsolute() ? "/" : "") + names;
    }

    /**
     * A path with {@code /} between its names, as the locale reads them. Only where {@code \} separates names is it
     * replaced: elsewhere it belongs to one.
     */
    public static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** The path from the root, by which paths are compared. */
    public static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** A path with {@code /}, relative to a folder if it is in there. */
    public static String relative(Path folder, Path path) {
        return slashed(path.startsWith(folder) ? folder.relativize(path) : path);
    }

    /** A path without {@code .}, slashes at its ends, and each {@code ..} but those that lead out of its beginning. */
    public static String normalized(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** Whether a path in this form leads out of its beginning. */
    public static boolean isOutside(String path) {
        return path.equals("..") || path.startsWith("../");
    }

    /**
     * Whether a path is a symbolic link that leads out of a folder.
     *
     * @throws IOException if it leads nowhere
     */
    public static boolean leadsOut(Path path, Path folder) throws IOException {
        return Files.isSymbolicLink(path) && !path.toRealPath().startsWith(folder.toRealPath());
    }

    /** Whether a text has a name that is not UTF-8. */
    public static boolean isUnreadable(String text) {
        return text.indexOf(UNREADABLE) >= 0;
    }

    /** The address of a file holds the bytes of its name. */
    private static String name(Path name) {
        String path = name.toUri().getRawPath();
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String last = whole.substring(whole.lastIndexOf('/') + 1);
        return UrlEncoding.decode(last);
    }
}
