package io.github.mineweekly.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING says of the packages is what {@link ArchitectureTest} holds the sources to. */
class ContributingTest {
    private static final Pattern ROW = Pattern.compile("\\| `([a-z.]+)` \\|[^|]*\\| (none of ours|`[a-z.`, ]+`) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    /** What is used and comes along with another, or in it. */
    private static final Set<String> COME_ALONG = Set.of("doxia-sink-api", "axe-core");

    @Test
    void theTableOfPackagesIsTheOneThatIsChecked() throws IOException {
        Map<String, Set<String>> documented = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("CONTRIBUTING.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                documented.put(row.group(1), names(row.group(2)));
            }
        }
        Map<String, Set<String>> checked = new TreeMap<>();
        ArchitectureTest.ARROWS.forEach((from, to) -> checked.put(from, new TreeSet<>(to)));

        assertThat(documented).isEqualTo(checked);
    }

    @Test
    void theTableOfDependenciesHasThoseOfThePom() throws Exception {
        Model pom;
        try (InputStream in = Files.newInputStream(Path.of("pom.xml"))) {
            pom = new MavenXpp3Reader().read(in);
        }
        Set<String> known = Stream.concat(Stream.of(pom), pom.getProfiles().stream())
                .flatMap(part -> part.getDependencies().stream())
                .map(Dependency::getArtifactId)
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(COME_ALONG);
        String text = Files.readString(Path.of("CONTRIBUTING.md"));
        String table = text.substring(text.indexOf("\n## Dependencies\n"), text.indexOf("\n## Add a case\n"));
        Set<String> documented = table.lines()
                .filter(line -> line.startsWith("| "))
                .flatMap(line -> Stream.of(line.split("\\|")[1].split("(,? and|,| with it) ?")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).isEqualTo(known);
    }

    @Test
    void eachProgramOfTheBenchIsDescribed() throws IOException {
        String text = Files.readString(Path.of("src/bench/README.md"));
        try (Stream<Path> files = Files.list(Path.of("src/bench"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .isNotEmpty()
                    .allMatch(text::contains);
        }
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
