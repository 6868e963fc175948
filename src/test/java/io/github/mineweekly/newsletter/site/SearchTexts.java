package io.github.mineweekly.newsletter.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the search of a site holds. */
final class SearchTexts {
    private SearchTexts() {}

    /** The texts that results are shown from, all in one. */
    static String texts(Path site) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("assets/search"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("t"))
                    .sorted()
                    .map(SearchTexts::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
