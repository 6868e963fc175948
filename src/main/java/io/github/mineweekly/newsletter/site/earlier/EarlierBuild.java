package io.github.mineweekly.newsletter.site.earlier;

import io.github.mineweekly.newsletter.site.check.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A build that came to its end.
 *
 * @param outline of what it was made of
 * @param inputs the hash of what it was made of
 * @param outputs the stamps of the files that it left, of its state too, and of those that it asked for elsewhere
 * @param reports the SHA-256 of the files that report problems, which other goals write too
 * @param files how many files the site has
 * @param pages how many of them are pages
 * @param validation what the checks found
 * @param notes what else it said
 */
public record EarlierBuild(
        String outline,
        String inputs,
        Map<Path, FileStamp> outputs,
        Map<Path, String> reports,
        int files,
        int pages,
        Validation validation,
        List<String> notes) {
    public EarlierBuild {
        outputs = Map.copyOf(outputs);
        reports = Map.copyOf(reports);
        notes = List.copyOf(notes);
    }

    /** What is known of files that were just written. */
    public static Map<Path, FileStamp> stamps(List<Path> files) {
        Map<Path, FileStamp> stamps = new TreeMap<>();
        files.forEach(file -> stamps.put(file, FileStamp.of(file)));
        return stamps;
    }

    /** Whether every file is as it was left. */
    public boolean isInPlace() {
        return outputs.entrySet().stream()
                .allMatch(one -> FileStamp.of(one.getKey()).equals(one.getValue()));
    }

    /** Whether every report holds what it held. */
    public boolean reportsAreInPlace() {
        return reports.equals(hashes(List.copyOf(reports.keySet())));
    }

    /** What those of the files hold that there are. */
    public static Map<Path, String> hashes(List<Path> files) {
        Map<Path, String> hashes = new TreeMap<>();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                hashes.put(file, Inputs.content(file));
            }
        }
        return hashes;
    }
}
