package io.github.mineweekly.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The workflow of the public repository, which runs on no machine here. */
class WorkflowTest {
    private static final Path FILE = Path.of(".github/workflows/build.yml");
    private static final Pattern ACTION = Pattern.compile("uses: (.*)");

    /** A tag may be moved to another commit by who takes over an action. */
    @Test
    void everyActionIsNamedByItsCommit() throws IOException {
        List<String> actions = ACTION.matcher(Files.readString(FILE))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(actions).isNotEmpty().allMatch(action -> action.matches("[\\w-]+/[\\w-]+@[0-9a-f]{40} # v[\\d.]+"));
    }

    @Test
    void itReadsOnlyAndEachJobEnds() throws IOException {
        Map<String, Object> workflow = new Yaml().load(Files.readString(FILE));
        Map<?, ?> jobs = (Map<?, ?>) workflow.get("jobs");

        assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
        assertThat(jobs.values()).hasSize(2).allMatch(job -> ((Map<?, ?>) job).containsKey("timeout-minutes"));
    }

    @Test
    void theWrappersMavenIsTheOneThatIsReplaced() throws IOException {
        String workflow = Files.readString(FILE);
        Matcher wrapper = Pattern.compile("apache-maven-([\\d.]+)-bin")
                .matcher(Files.readString(Path.of(".mvn/wrapper/maven-wrapper.properties")));

        assertThat(wrapper.find()).isTrue();
        assertThat(workflow)
                .contains(
                        "maven: [" + wrapper.group(1) + "]",
                        "s/" + wrapper.group(1).replace(".", "\\.") + "/");
    }
}
