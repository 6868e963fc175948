package io.github.mineweekly.newsletter.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A file that the plugin brings. */
public final class Resource {
    private static final String ROOT = "/io/github/mineweekly/newsletter/";
    private static final Pattern BAR = Pattern.compile(" \\| ");
    private static final Pattern COMMA = Pattern.compile(", ");

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
    public static List<List<String>> rows(String path) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(path).split("\n")) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(List.of(BAR.split(line)));
            }
        }
        return Collections.unmodifiableList(rows);
    }

    /** Those rows whose first column has one of some words. */
    public static List<List<String>> rows(List<List<String>> table, String... kinds) {
        List<List<String>> rows = new ArrayList<>(table);
        rows.removeIf(row -> !List.of(kinds).contains(row.get(0)));
        return rows;
    }

    /** The first column of a table, by the words of the last. */
    public static Map<String, String> words(String path) {
        return words(rows(path), row -> row.get(0));
    }

    /**
     * What rows mean, by the words of their last column, which has commas between them.
     *
     * @throws IllegalStateException if a word is there twice
     */
    public static <T> Map<String, T> words(List<List<String>> rows, Function<List<String>, T> meaning) {
        Map<String, T> all = new HashMap<>();
        for (List<String> row : rows) {
            T meant = meaning.apply(row);
            for (String word : COMMA.split(row.get(row.size() - 1))) {
                if (all.put(word, meant) != null) {
                    throw new IllegalStateException("twice in a table: " + word);
                }
            }
        }
        return Collections.unmodifiableMap(all);
    }
}
