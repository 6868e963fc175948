package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.picture.PictureReader;
import io.github.mineweekly.newsletter.picture.PictureSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that pages may refer to: those of the source directory, and those of its folder {@code public}, which are
 * at the newsletter's root. Nothing outside the source directory is found, whatever links there. Thread-safe.
 */
public final class SourceFiles {
    public static final String PUBLIC = "public";

    /** Endings of Markdown, as a pattern without case. */
    public static final String MARKDOWN = "md|markdown|mdx|mdown|mkdn?|mdwn";

    private static final Pattern SOURCE = Pattern.compile("(?i).*\\.(?:" + MARKDOWN + ")");

    /** In characters: no system opens a longer path, and to look for one takes the square of its length. */
    static final int LONGEST = 4096;

    private final Path directory;
    private final EncodablePaths encodable = EncodablePaths.here();

    /** Asked of the disk once: there are files by the thousand. */
    private volatile @Nullable Path realDirectory;

    public SourceFiles(Path directory) {
        this.directory = PathText.absolute(directory);
    }

    /**
     * The file that a path means, as its real path without symbolic links.
     *
     * @param path relative to the newsletter's folder, with {@code /}, decoded
     */
    public Optional<Path> find(String path) {
        if (path.length() > LONGEST || path.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        Path file = within(directory, path);
        return Optional.ofNullable(file == null ? within(directory.resolve(PUBLIC), path) : file);
    }

    /**
     * Whether a path that leads out of the source directory, by itself or by a symbolic link, means a file, which then
     * is not for readers.
     */
    public boolean isFileOutside(String path) {
        if (path.length() > LONGEST || path.indexOf('\\') >= 0) {
            return false;
        }
        try {
            Path file = directory.resolve(path).normalize();
            boolean fileAsFolder = path.endsWith("/") && file.startsWith(directory);
            return !fileAsFolder && Files.isRegularFile(file) && !isInOtherCase(file, file.toRealPath());
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }

    /** What a path means that leads out of the source directory and back into it by name; null if it stays out. */
    public @Nullable String backInside(String path) {
        try {
            Path file = path.length() > LONGEST
                    ? directory
                    : directory.resolve(path).normalize();
            return file.startsWith(directory) && !file.equals(directory)
                    ? PathText.of(directory.relativize(file))
                    : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Whether a path means a folder. */
    public boolean isFolder(String path) {
        try {
            return path.length() <= LONGEST && Files.isDirectory(directory.resolve(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** How large the picture is that a path means; null if there is none, or it does not say. */
    public @Nullable PictureSize pictureSize(String path) {
        return find(path).map(PictureReader::sizeOf).orElse(null);
    }

    /** The real path of a regular file; null if it is not in the source directory. */
    @Nullable
    Path real(Path file) {
        try {
            Path real = file.toRealPath();
            return Files.isRegularFile(real) && contains(real) ? real : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether a real path is in the source directory. */
    boolean contains(Path real) throws IOException {
        return real.startsWith(realDirectory());
    }

    private Path realDirectory() throws IOException {
        Path known = realDirectory;
        if (known == null) {
            known = directory.toRealPath();
            realDirectory = known;
        }
        return known;
    }

    public Path directory() {
        return directory;
    }

    /** Where a real path is in the source directory, with {@code /}. */
    public String keyOf(Path real) throws IOException {
        return PathText.of(realDirectory().relativize(real));
    }

    /**
     * What in the key of a file keeps it from readers: the name of a folder or file that editors and package managers
     * have for themselves, or the name of a source; null if nothing does. All of {@link #PUBLIC} is for readers.
     */
    public static @Nullable String keptBack(String key) {
        List<String> steps = Arrays.asList(key.split("/"));
        if (steps.get(0).equals(PUBLIC)) {
            return null;
        }
        String name = steps.get(steps.size() - 1);
        return steps.stream()
                .filter(SourceFiles::isOfTools)
                .findFirst()
                .orElse(SOURCE.matcher(name).matches() ? name : null);
    }

    /**
     * Whether nothing in a folder is read or copied.
     *
     * @param key of one that is in no such folder itself
     */
    public static boolean isPrivate(String key) {
        return !(key + "/").startsWith(PUBLIC + "/") && isOfTools(IssuePaths.name(key));
    }

    /** Whether editors and package managers have such folders for themselves. */
    private static boolean isOfTools(String name) {
        return name.startsWith(".") || name.equals("node_modules");
    }

    private @Nullable Path within(Path folder, String path) {
        try {
            Path at = folder;
            for (String step : path.split("/", -1)) {
                boolean isName = !step.isEmpty() && !step.equals(".") && !step.equals("..");
                Path next = isName ? child(at, step) : null;
                if (next == null) {
                    return null;
                }
                at = next;
            }
            Path real = real(at);
            return real == null || isInOtherCase(at, real) ? null : real;
        } catch (InvalidPathException | IOException e) {
            return null;
        }
    }

    /** Windows and macOS open a file by its name in another case, and the server that readers ask does not. */
    private boolean isInOtherCase(Path typed, Path real) throws IOException {
        String name = PagePaths.composed(PathText.of(directory.relativize(typed)));
        String realName = PagePaths.composed(keyOf(real));
        return !name.equals(realName) && name.equalsIgnoreCase(realName) && !isBySymbolicLink(typed);
    }

    private boolean isBySymbolicLink(Path file) {
        Path at = file;
        while (at != null && !at.equals(directory) && !Files.isSymbolicLink(at)) {
            at = at.getParent();
        }
        return at != null && !at.equals(directory);
    }

    /**
     * A name may be kept in another normal form than an author types it in, since macOS decomposes accents and Hangul,
     * and in one that this locale cannot type.
     */
    private @Nullable Path child(Path folder, String name) throws IOException {
        boolean nameable = encodable.has(name);
        boolean oneForm = Normalizer.normalize(name, Normalizer.Form.NFD).equals(PagePaths.composed(name));
        if (nameable && (oneForm || Files.exists(folder.resolve(name)))) {
            return folder.resolve(name);
        }
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            return siblings.filter(sibling ->
                            PagePaths.composed(name).equals(PagePaths.composed(PathText.of(sibling.getFileName()))))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }
}
