package io.github.mineweekly.newsletter.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file that the plugin brings. */
public final class Resource {
    private static final String ROOT = "/io/github/mineweekly/newsletter/";

    private Resource() {}

    /** @param path below the plugin's own package, as {@code theme/icon.png} */
    public static byte[] bytes(String path) {
        // By the JDK alone: see CONTRIBUTING, "Start-up".
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

    /** The rows of a table: one per line, with bars between the columns. What begins with a number sign is a comment. */
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
}
