package io.github.mineweekly.newsletter.fix;

import io.github.mineweekly.newsletter.issue.PagePaths;
import io.github.mineweekly.newsletter.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The day on which each file of a folder was first committed, by its author's calendar, from one run of {@code git
 * log}. A commit that brings many issues at once is an import, and its day says nothing about them.
 */
final class GitDates {
    private static final int FEW = 10;
    private static final int SHARE = 10;

    /** Of a merge, a letter for each of its parents. */
    private static final Pattern ADDED = Pattern.compile("A+");

    private static final Pattern OF_MERGE = Pattern.compile("(?!A+$)[A-Z]{2,}");

    /** @param date null if its year has more than four digits */
    private record Commit(@Nullable LocalDate date, List<String> added) {}

    private GitDates() {}

    /**
     * The days of the first commits of issues, by their keys; none of a commit that brought many others.
     *
     * @param keys all issues, relative to the folder
     * @throws IOException if there is no Git, no repository, or only a part of its history
     */
    static Map<String, LocalDate> of(Path folder, Set<String> keys) throws IOException {
        String[] place = run(folder, "rev-parse", "--is-shallow-repository", "--show-prefix")
                .split("\n", -1);
        if (place[0].equals("true")) {
            throw new IOException(
                    "the clone is shallow, so the first commits are not known; run `git fetch --unshallow`");
        }
        String log = run(
                folder,
                // What only a merge brought is of no other commit; its path is never --relative.
                ("log --no-show-signature --reverse -z -M -c"
                                + " --diff-filter=AR --name-status --date=short --format=%x01%ad -- .")
                        .split(" "));
        Map<String, LocalDate> days = new HashMap<>();
        parse(log, place[1]).forEach((key, commit) -> {
            LocalDate date = commit.date();
            if (date != null && keys.contains(key) && !isImport(commit, keys)) {
                days.put(key, date);
            }
        });
        return days;
    }

    /**
     * The commits that first brought each file, by its present name.
     *
     * @param prefix of the folder in its repository, with a slash at its end
     */
    private static Map<String, Commit> parse(String log, String prefix) {
        Map<String, Commit> first = new HashMap<>();
        Commit commit = null;
        String[] tokens = log.split("\u0000", -1);
        for (int i = 0; i < tokens.length; i++) {
            String token = tokens[i].strip();
            if (token.startsWith("\u0001")) {
                commit = new Commit(date(token.substring(1, Math.min(11, token.length()))), new ArrayList<>());
            } else if (commit != null && OF_MERGE.matcher(token).matches() && i + 1 < tokens.length) {
                i++;
            } else if (commit != null && ADDED.matcher(token).matches() && i + 1 < tokens.length) {
                String path = path(tokens[++i], prefix);
                commit.added().add(path);
                first.putIfAbsent(path, commit);
            } else if (commit != null && token.startsWith("R") && i + 2 < tokens.length) {
                // Another file may get the name that is free now.
                Commit origin = first.remove(path(tokens[++i], prefix));
                first.put(path(tokens[++i], prefix), origin == null ? commit : origin);
            }
        }
        return first;
    }

    private static String path(String token, String prefix) {
        return PagePaths.composed(token.startsWith(prefix) ? token.substring(prefix.length()) : token);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean isImport(Commit commit, Set<String> keys) {
        long issues = commit.added().stream().filter(keys::contains).count();
        return issues > FEW && issues * SHARE > keys.size();
    }

    private static String run(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("git", "-C", folder.toString(), "-c", "log.showRoot=true", "-c", "diff.relative=false"));
        command.addAll(List.of(arguments));
        Printed printed = run(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD));
        if (printed.status() != 0) {
            // Again, since who reads two streams at once needs two threads.
            ProcessBuilder again = new ProcessBuilder(command).redirectErrorStream(true);
            again.environment().put("LC_ALL", "C");
            String reason = run(again).text();
            throw new IOException("`git " + arguments[0] + "` failed in " + folder.getFileName()
                    + ": is the folder in a repository with a commit? Git says: "
                    + Printable.escape(reason.lines().findFirst().orElse("nothing")));
        }
        return printed.text();
    }

    private record Printed(String text, int status) {}

    private static Printed run(ProcessBuilder command) throws IOException {
        // As a hook of Git may have it, it would make the folder the root of the repository.
        if (!command.environment().containsKey("GIT_WORK_TREE")) {
            command.environment().remove("GIT_DIR");
        }
        Process process = command.start();
        try (InputStream printed = process.getInputStream()) {
            process.getOutputStream().close();
            return new Printed(IOUtils.toString(printed, StandardCharsets.UTF_8), process.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git ran", e);
        } finally {
            process.destroy();
        }
    }
}
