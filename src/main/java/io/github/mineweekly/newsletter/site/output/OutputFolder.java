package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.diagnostic.FailureReason;
import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.text.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a newsletter's site is written. Each such folder has a state, a lock and a mark of its own.
 *
 * @param project {@code groupId:artifactId}
 * @param base the project's folder, to which paths in messages are relative
 * @param directory the newsletter's folder in the generated site
 * @param stateDirectory where state and lock are kept, outside the site
 */
public record OutputFolder(String project, Path base, Path directory, Path stateDirectory) {
    private static final int ID_BYTES = 6;
    private static final String WROTE = "newsletter.wrote:";

    public OutputFolder {
        base = PathText.absolute(base);
        directory = PathText.absolute(directory);
        stateDirectory = PathText.absolute(stateDirectory);
    }

    /** The same on every machine: of a folder outside the project only the name counts. */
    public FileMark mark() {
        Path place = directory.startsWith(base) ? base.relativize(directory) : directory.getFileName();
        return new FileMark(id(Objects.toString(place, "")));
    }

    /** Changes with every build that changes the site. */
    public Path stateFile() {
        return beside("state");
    }

    /** Where the build itself may be remembered. */
    public Path buildFile() {
        return beside("build");
    }

    /** Where what was read of each issue is kept for the next build. */
    public Path readsFile() {
        return beside("reads");
    }

    /** Where is kept what the pages were made of. */
    public Path pagesFile() {
        return beside("pages");
    }

    /** Where the terms of the search are kept. */
    public Path termsFile() {
        return beside("terms");
    }

    /** Is there for good, and locked while a build writes. */
    public Path lockFile() {
        return beside("lock");
    }

    /**
     * The name of the neighbour of a file that becomes it. It depends on this newsletter alone, so that the next run
     * knows it.
     */
    String draftName() {
        return ".newsletter-" + mark().id() + ".tmp";
    }

    /** What messages call a file. */
    public String shown(Path file) {
        return PathText.relative(base, file);
    }

    /** What the state calls a file of the folder: its path with {@code /}. */
    String pathOf(Path file) {
        return PathText.slashed(directory.relativize(file));
    }

    /**
     * Leaves word in the properties of the system, the only thing that all modules of a build have in common: a message
     * to another newsletter that is to be written here can name this one. Is called before the first file is written,
     * or when all are found to be in place.
     */
    public void leaveWord() throws IOException {
        System.setProperty(WROTE + realDirectory(), project);
    }

    /** The project that left word here last; null if none of this process did. */
    @Nullable
    String lastWriter() throws IOException {
        return System.getProperty(WROTE + realDirectory());
    }

    /** The folder under the name that all links to it share, also before it is made. */
    Path realDirectory() throws IOException {
        for (Path parent = directory; parent != null; parent = parent.getParent()) {
            if (Files.exists(parent)) {
                return parent.toRealPath().resolve(parent.relativize(directory));
            }
        }
        return directory;
    }

    /** Whether a file is in the folder, also when links among its parents are followed. */
    boolean holds(Path file) throws IOException {
        if (!file.normalize().startsWith(directory) || file.normalize().equals(directory)) {
            return false;
        }
        for (Path parent = file.normalize().getParent();
                parent != null && parent.startsWith(directory);
                parent = parent.getParent()) {
            if (Files.exists(parent)) {
                return parent.toRealPath().startsWith(directory.toRealPath());
            }
        }
        return true;
    }

    /** @param what the verb for what was tried */
    public IOException failed(String what, Path file, IOException problem) {
        return new IOException("cannot " + what + " " + shown(file) + ": " + FailureReason.of(problem), problem);
    }

    private Path beside(String ending) {
        return stateDirectory.resolve("site-" + id(relative()) + "." + ending);
    }

    private String relative() {
        boolean sameRoot = Objects.equals(base.getRoot(), directory.getRoot());
        return (sameRoot ? base.relativize(directory) : directory).toString();
    }

    private String id(String place) {
        String name = project + '\n' + place.replace('\\', '/');
        return ContentHash.of(name, ID_BYTES);
    }
}
