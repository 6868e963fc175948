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
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that the plugin brings. */
public final class Resource {
    private static final String ROOT = "/io/github/mineweekly/newsletter/";
    private static final Pattern BAR = Pattern.compile(" \\| ");
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern PART = Pattern.compile("⟨([a-z-]+)⟩");

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

    /**
     * The paragraphs of a resource, each with its fields {@code name: value}; a field that is there again goes on.
     *
     * @param known pieces of values by name, which name them in {@code ⟨⟩}; a paragraph with a {@code part} is another
     */
    public static List<Map<String, String>> paragraphs(String path, Map<String, String> known) {
        Map<String, String> parts = new HashMap<>(known);
        List<Map<String, String>> all = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        for (String line : (text(path) + "\n").split("\n", -1)) {
            int colon = line.startsWith("#") ? -1 : line.indexOf(": ");
            if (colon > 0) {
                fields.merge(line.substring(0, colon), withParts(line.substring(colon + 2), parts), String::concat);
            } else if (line.isEmpty() && fields.containsKey("part")) {
                parts.put(value(fields, "part"), value(fields, "form"));
                fields.clear();
            } else if (line.isEmpty() && !fields.isEmpty()) {
                all.add(Map.copyOf(fields));
                fields.clear();
            }
        }
        return Collections.unmodifiableList(all);
    }

    private static String withParts(String typed, Map<String, String> parts) {
        return typed.indexOf('⟨') < 0
                ? typed
                : PART.matcher(typed).replaceAll(part -> Matcher.quoteReplacement(value(parts, part.group(1))));
    }

    /** A field that a paragraph must have. */
    public static String value(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), () -> "no " + name + " in " + fields);
    }

    /** The first column of a table, by the words of the last. */
    public static Map<String, String> words(String path) {
        return words(rows(path), row -> row.get(0));
    }

    /** The words of the last column of those rows whose first one is a kind. */
    public static Set<String> words(List<List<String>> table, String kind) {
        return words(rows(table, kind), row -> kind).keySet();
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
