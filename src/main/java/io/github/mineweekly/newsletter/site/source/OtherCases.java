package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.diagnostic.PathText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds files whose paths differ in upper and lower case. Looks at each folder once. For one thread. */
public final class OtherCases {
    private final SourceFiles files;
    private final Map<Path, Map<String, Path>> folders = new HashMap<>();

    public OtherCases(SourceFiles files) {
        this.files = files;
    }

    /** The file that a path would mean if case did not count, relative to where it was looked for. */
    public Optional<String> of(String path) {
        Path directory = files.directory();
        return path.length() > SourceFiles.LONGEST
                ? Optional.empty()
                : of(directory, path).or(() -> of(directory.resolve(SourceFiles.PUBLIC), path));
    }

    private Optional<String> of(Path folder, String path) {
        Path at = folder;
        for (String step : path.split("/", -1)) {
            at = folders.computeIfAbsent(at, OtherCases::names).get(step.toLowerCase(Locale.ROOT));
            if (at == null) {
                return Optional.empty();
            }
        }
        return files.real(at) == null ? Optional.empty() : Optional.of(PathText.of(folder.relativize(at)));
    }

    private static Map<String, Path> names(Path folder) {
        Map<String, Path> names = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted()
                    .forEach(file ->
                            names.putIfAbsent(PathText.of(file.getFileName()).toLowerCase(Locale.ROOT), file));
        } catch (IOException | UncheckedIOException e) {
            // Of what cannot be listed nothing is suggested.
        }
        return names;
    }
}
