package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.reporter.DiagnosticCounts;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.text.Printable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The files that a run is about, out of all that it reads: those that somebody named, as a hook of Git does, or all.
 *
 * <p>Immutable and thread-safe.
 */
public final class NamedFiles {
    private static final Pattern BETWEEN = Pattern.compile("[,\\r\\n]");

    private final String typed;
    private final Path repository;
    private final String root;
    private final String separator;
    private final RepositoryPaths paths;

    /**
     * @param typed paths of files and folders from the root of the repository, separated by commas or line ends, as
     *     they are or as Git quotes them; empty for all files
     * @param repository the root of the repository
     * @param project the folder that paths in messages are relative to
     */
    public NamedFiles(String typed, Path repository, Path project) {
        this.typed = typed;
        this.repository = repository.toAbsolutePath().normalize();
        this.root = PathText.of(this.repository) + "/";
        this.separator = repository.getFileSystem().getSeparator();
        this.paths = new RepositoryPaths(repository, project);
    }

    /**
     * The chosen files.
     *
     * @param isAll whether nobody named any, so that all are chosen
     * @param paths those that were named, as messages have them
     * @param others how many paths were named and are none of the files
     * @param named how many paths were named
     * @param absent the named paths at which there is nothing
     */
    public record Choice(boolean isAll, Set<String> paths, int others, int named, List<String> absent) {
        public Choice {
            paths = Set.copyOf(paths);
            absent = List.copyOf(absent);
        }

        public boolean has(String path) {
            return isAll || paths.contains(path);
        }

        /** What to say of paths that are none of the files; empty if there are none. */
        public Optional<String> note() {
            return others == 0
                    ? Optional.empty()
                    : Optional.of(others + " of " + DiagnosticCounts.counted(named, "path") + " in newsletter.only "
                            + (others == 1 ? "is not an issue" : "are not issues"));
        }

        /** What to say of paths at which there is nothing, as of several with spaces between them; empty for none. */
        public Optional<String> warning() {
            return absent.stream()
                    .findFirst()
                    .map(path -> "newsletter.only: there is no file " + Printable.quote(path)
                            + (absent.size() == 1 ? "" : ", nor " + (absent.size() - 1) + " more,")
                            + " in the repository; paths begin at its root, and commas or line ends separate them");
        }
    }

    /** @param files the paths of all files that are read, as messages have them */
    public Choice among(Collection<String> files) {
        if (typed.isBlank()) {
            return new Choice(true, Set.of(), 0, 0, List.of());
        }
        Map<String, String> known = new HashMap<>();
        files.forEach(file -> known.put(PagePaths.composed(paths.of(file)), file));
        return choice(List.of(BETWEEN.split(typed, -1)), known);
    }

    /** A name may hold commas itself: the longest sequence of parts that is a file is taken for one. */
    private Choice choice(List<String> parts, Map<String, String> known) {
        long mostCommas =
                known.keySet().stream().mapToLong(NamedFiles::commas).max().orElse(0);
        Set<String> chosen = new TreeSet<>();
        List<String> absent = new ArrayList<>();
        int others = 0;
        int named = 0;
        int next = 0;
        while (next < parts.size()) {
            int end = (int) Math.min(parts.size(), next + 1 + mostCommas);
            while (end > next + 1 && !known.containsKey(path(parts, next, end))) {
                end--;
            }
            String path = path(parts, next, end);
            boolean blank = parts.get(next).isBlank() && path.isEmpty();
            next = end;
            if (!blank) {
                List<String> files = files(path, known);
                named++;
                others += files.isEmpty() ? 1 : 0;
                chosen.addAll(files);
                if (files.isEmpty() && !exists(path)) {
                    absent.add(path);
                }
            }
        }
        return new Choice(false, chosen, others, named, absent);
    }

    private boolean exists(String path) {
        try {
            return Files.exists(repository.resolve(path), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The file of a path, or those in the folder; without a name, the folder is that of the repository. */
    private static List<String> files(String path, Map<String, String> known) {
        return known.entrySet().stream()
                .filter(file -> path.isEmpty()
                        || file.getKey().equals(path)
                        || file.getKey().startsWith(path + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private String path(List<String> parts, int from, int to) {
        String name = String.join(",", parts.subList(from, to)).strip();
        String path = PagePaths.composed(
                GitQuoting.isQuoted(name) ? GitQuoting.unquoted(name) : name.replace(separator, "/"));
        String relative = (path + "/").startsWith(root) ? (path + "/").substring(root.length()) : path;
        return String.join(
                "/",
                Arrays.stream(relative.split("/+"))
                        .filter(step -> !step.equals("."))
                        .toList());
    }

    private static long commas(String path) {
        return path.chars().filter(c -> c == ',').count();
    }
}
