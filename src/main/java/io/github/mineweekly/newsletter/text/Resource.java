package io.github.mineweekly.newsletter.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file that the plugin brings. */
public final class Resource {
    private static final String ROOT = "/io/github/mineweekly/newsletter/";

    private Resource() {}

    /** @param path below the plugin's own package, as {@code theme/icon.png} */
    public static byte[] bytes(String path) {
        // By the JDK alone: every build runs through here, and the class of commons-io that reads takes longer to load.
        try (InputStream file = Resource.class.getResourceAsStream(ROOT + path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + path, e);
        }
    }

    /** In UTF-8, with the line ends of Unix. */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** The rows of a table: one per line, with bars between the columns; what begins with {@code #} is a comment. */
    public static Stream<List<String>> rows(String path) {
        return text(path)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> List.of(line.split(" \\| ")));
    }

    /** A table of two columns, by the first. */
    public static Map<String, String> map(String path) {
        return rows(path).collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    }

    /**
     * What rows mean, by the words of their last column, which has commas between them.
     *
     * @throws IllegalStateException if a word is there twice
     */
    public static <T> Map<String, T> words(Stream<List<String>> rows, Function<List<String>, T> meaning) {
        return rows.flatMap(row -> {
                    T meant = meaning.apply(row);
                    return Stream.of(row.get(row.size() - 1).split(", ")).map(word -> Map.entry(word, meant));
                })
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
