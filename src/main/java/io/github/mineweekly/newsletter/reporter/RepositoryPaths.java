package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.text.Printable;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns paths that are relative to the project, as a {@link Location} has them, into paths relative to the
 * repository, as code hosts want them. A file outside the repository keeps its path.
 */
public final class RepositoryPaths {
    private static final Pattern ABSOLUTE = Pattern.compile("(?:[A-Za-z]:)?/.*", Pattern.DOTALL);

    /** The project's folder in the repository with {@code /}; null if it is not in there. */
    private final @Nullable String project;

    /**
     * @param repository the folder that holds the whole checkout
     * @param project the folder that paths of locations are relative to
     */
    public RepositoryPaths(Path repository, Path project) {
        Path top = PathText.absolute(repository);
        Path folder = PathText.absolute(project);
        this.project = folder.startsWith(top) ? PathText.of(top.relativize(folder)) : null;
    }

    /** The project's folder in the repository; empty for the root, or if it is not in there. */
    String module() {
        return project == null ? "" : project;
    }

    String of(Location location) {
        return of(location.path());
    }

    /** What is wrong, with the paths of other files from the repository. */
    public String message(Diagnostic diagnostic) {
        String message = diagnostic.message();
        for (String other : diagnostic.others()) {
            message = message.replace(Diagnostic.named(other), Diagnostic.named(of(other)));
        }
        return message;
    }

    /** The same with the help in a line of its own, made fit for a terminal. */
    String messageWithHelp(Diagnostic diagnostic) {
        String help = diagnostic.help() == null ? "" : "\nhelp: " + Printable.escape(diagnostic.help());
        return Printable.escape(message(diagnostic)) + help;
    }

    /** The path with {@code /} as separator. As text alone, since the locale may not encode it. */
    public String of(String path) {
        if (project == null || ABSOLUTE.matcher(path).matches()) {
            return path;
        }
        String whole = PathText.normalized(project + "/" + path);
        return PathText.isOutside(whole) ? path : whole;
    }
}
