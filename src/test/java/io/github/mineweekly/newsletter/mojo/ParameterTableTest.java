package io.github.mineweekly.newsletter.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of goals and parameters name every parameter that there is, and no other. */
class ParameterTableTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/mineweekly/newsletter/mojo");
    private static final Pattern PROPERTY = Pattern.compile("property\\s*=\\s*\"newsletter\\.(\\w+)\"");
    private static final Pattern WITHOUT_PROPERTY = Pattern.compile("@Parameter\\s+(?:private )?[\\w<>, ]+ (\\w+);");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void everyParameterIsDocumentedAndNoOther() throws IOException {
        Set<String> told = new TreeSet<>();
        section("docs/parameters.md", "# Parameters")
                .map(row -> row.split("\\|")[1])
                .forEach(cell -> addNames(cell, told));
        section("README.md", "## Goals").map(row -> row.split("\\|")[3]).forEach(cell -> addNames(cell, told));

        assertThat(told).isEqualTo(properties());
    }

    private static Set<String> properties() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = Files.readString(file);
                for (Pattern pattern : List.of(PROPERTY, WITHOUT_PROPERTY)) {
                    pattern.matcher(source)
                            .results()
                            .map(match -> match.group(1))
                            .forEach(names::add);
                }
            }
        }
        return names;
    }

    private static Stream<String> section(String document, String heading) throws IOException {
        return Files.readAllLines(Path.of(document)).stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"));
    }

    private static void addNames(String cell, Set<String> names) {
        NAME.matcher(cell).results().map(match -> match.group(1)).forEach(names::add);
    }
}
