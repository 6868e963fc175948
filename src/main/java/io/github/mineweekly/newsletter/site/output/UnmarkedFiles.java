package io.github.mineweekly.newsletter.site.output;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.text.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The list, in the site itself, of the newsletter's files that bear no mark: a first line with the newsletter's id,
 * then a SHA-256 of path and content for each, so that it names none of them.
 *
 * @param hashes sorted
 */
record UnmarkedFiles(Set<String> hashes) {
    static final String PATH = ReservedPaths.UNMARKED_FILES;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    UnmarkedFiles {
        hashes = Collections.unmodifiableSet(new TreeSet<>(hashes));
    }

    static UnmarkedFiles of(PlannedSite plan, FileMark mark) {
        Set<String> hashes = new TreeSet<>();
        for (OutputFile file : plan.files()) {
            if (!file.path().equals(PATH) && !mark.isOn(file)) {
                hashes.add(hash(file.path(), plan.hash(file)));
            }
        }
        return new UnmarkedFiles(hashes);
    }

    /** The list as the site has it; empty if it has none, or another newsletter's. */
    static UnmarkedFiles read(OutputFolder folder) throws IOException {
        Path file = folder.directory().resolve(PATH);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isList(folder.mark(), file)) {
            return new UnmarkedFiles(Set.of());
        }
        return new UnmarkedFiles(lines(file).filter(HASH.asMatchPredicate()).collect(Collectors.toSet()));
    }

    /** Whether a file is such a list of this newsletter. */
    static boolean isList(FileMark mark, Path file) throws IOException {
        return lines(file).findFirst().equals(Optional.of(header(mark)));
    }

    /** As bytes, since whoever damaged it need not have written UTF-8. */
    private static Stream<String> lines(Path file) throws IOException {
        return PathUtils.readString(file, StandardCharsets.ISO_8859_1).lines();
    }

    UnmarkedFiles and(UnmarkedFiles other) {
        Set<String> both = new TreeSet<>(hashes);
        both.addAll(other.hashes);
        return new UnmarkedFiles(both);
    }

    boolean contains(String path, String content) {
        return hashes.contains(hash(path, content));
    }

    OutputFile toFile(FileMark mark) {
        return OutputFile.text(
                PATH,
                header(mark) + "\n" + hashes.stream().map(hash -> hash + "\n").collect(Collectors.joining()));
    }

    private static String header(FileMark mark) {
        return mark.generator("files");
    }

    private static String hash(String path, String content) {
        return ContentHash.of(path + '\0' + content);
    }
}
