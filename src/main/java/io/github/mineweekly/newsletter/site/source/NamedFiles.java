package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.text.Counted;
import io.github.mineweekly.newsletter.text.Printable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that a run is about, out of all that it reads: those that somebody named, as a hook of Git does, or all.
 *
 * <p>Immutable and thread-safe.
 */
public final class NamedFiles {
    /** A path in quotes may hold commas; all others end there. */
    private static final Pattern PART =
            Pattern.compile("[ \\t]*+" + GitQuoting.QUOTED + "[ \\t]*+(?=[,\\r\\n]|\\z)|[^,\\r\\n]*+");

    /** How many commas the path of a file that is not an issue is taken to have. */
    private static final int MOST_COMMAS = 8;

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
        this.repository = PathText.absolute(repository);
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
                    : Optional.of(others + " of " + Counted.of(named, "path") + " in newsletter.only "
                            + (others == 1 ? "is not an issue" : "are not issues"));
        }

        /** What to say of paths at which there is nothing, as of several with spaces between them; empty for none. */
        public Optional<String> warning() {
            return absent.stream()
                    .findFirst()
                    .map(path -> "newsletter.only: there is no file " + Printable.quote(path)
                            + (absent.size() == 1 ? "" : ", nor " + (absent.size() - 1) + " more,")
                            + " in the repository; "
                            + (path.indexOf(' ') >= 0
                                    ? "paths begin at its root, and commas or line ends separate them"
                                    : "it was deleted, or the path does not begin at the root of the repository"));
        }
    }

    /** @param files the paths of all files that are read, as messages have them */
    public Choice among(Collection<String> files) {
        if (typed.isBlank()) {
            return new Choice(true, Set.of(), 0, 0, List.of());
        }
        NavigableMap<String, String> known = new TreeMap<>();
        files.forEach(file -> known.put(PagePaths.composed(paths.of(file)), file));
        return choice(parts(typed), known);
    }

    private static List<String> parts(String typed) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(typed);
        for (int start = 0; start <= typed.length(); start = part.end() + 1) {
            part.region(start, typed.length()).lookingAt();
            parts.add(part.group());
        }
        return parts;
    }

    /** A name may hold commas itself: the longest sequence of parts that is a file is taken for one. */
    private Choice choice(List<String> parts, NavigableMap<String, String> known) {
        long mostCommas =
                known.keySet().stream().mapToLong(NamedFiles::commas).max().orElse(0);
        Set<String> chosen = new TreeSet<>();
        List<String> absent = new ArrayList<>();
        int others = 0;
        int named = 0;
        int next = 0;
        while (next < parts.size()) {
            List<String> rest = parts.subList(next, parts.size());
            int length = longest(rest, mostCommas, name -> known.containsKey(composed(name)));
            Collection<String> files = files(composed(name(rest, length)), known);
            if (files.isEmpty()) {
                length = longest(rest, MOST_COMMAS, name -> exists(name, false));
            }
            String name = name(rest, length);
            next += length;
            if (!name.isEmpty()) {
                named++;
                others += files.isEmpty() ? 1 : 0;
                chosen.addAll(files);
                if (files.isEmpty() && !exists(name, true)) {
                    absent.add(relative(unquoted(name)));
                }
            }
        }
        return new Choice(false, chosen, others, named, absent);
    }

    /** How many parts make the longest name of that kind; one if none is. */
    private static int longest(List<String> parts, long mostCommas, Predicate<String> isOfKind) {
        int length = (int) Math.min(parts.size(), 1 + mostCommas);
        while (length > 1 && !isOfKind.test(name(parts, length))) {
            length--;
        }
        return length;
    }

    /**
     * Whether it is on the disk, in the normal form in which it was typed or in NFC.
     *
     * @param unknown what to take for true where nobody can ask, as for a Chinese name in the C locale
     */
    private boolean exists(String name, boolean unknown) {
        try {
            return Stream.of(relative(unquoted(name)), composed(name))
                    .anyMatch(path -> Files.exists(repository.resolve(path), LinkOption.NOFOLLOW_LINKS));
        } catch (InvalidPathException e) {
            return unknown;
        }
    }

    /** The file of a path, or those in the folder; without a name, the folder is that of the repository. */
    private static Collection<String> files(String path, NavigableMap<String, String> known) {
        String file = known.get(path);
        String next = path + (char) ('/' + 1);
        return path.isEmpty()
                ? known.values()
                : file == null ? known.subMap(path + "/", next).values() : List.of(file);
    }

    private static String name(List<String> parts, int length) {
        return String.join(",", parts.subList(0, length)).strip();
    }

    private String unquoted(String name) {
        return GitQuoting.isQuoted(name) ? GitQuoting.unquoted(name) : name.replace(separator, "/");
    }

    /** The path from the root of the repository as that of an issue is kept, whatever form a disk gives to names. */
    private String composed(String name) {
        return relative(PagePaths.composed(unquoted(name)));
    }

    private String relative(String path) {
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
