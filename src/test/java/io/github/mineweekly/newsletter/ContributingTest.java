package io.github.mineweekly.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING says of the packages is what {@link ArchitectureTest} holds the sources to. */
class ContributingTest {
    private static final Pattern ROW = Pattern.compile("\\| `([a-z.]+)` \\|[^|]*\\| (none of ours|`[a-z.`, ]+`) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

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

    private static Set<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
