package io.github.mineweekly.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each command for a reader's own project is among the goals of an integration test. */
class RunCommandsTest {
    private static final Pattern GOALS = Pattern.compile("(?m)^invoker\\.goals(?:\\.\\d+)? = (.*)$");

    /** How a build talks, not what it does. */
    private static final Set<String> MANNERS = Set.of("-B", "-q", "-ntp", "-o", "--");

    /** Those that no build can run, by their last word. */
    private static final Map<String, String> NOT_RUN =
            Map.of("site:run", "serves until it is stopped", "site:deploy", "site-deploy runs it");

    @TestFactory
    Stream<DynamicTest> everyCommandIsRunByAnIntegrationTest() throws IOException {
        List<Set<String>> runs = runs();
        List<DynamicTest> tests = new ArrayList<>();
        for (Document document : Document.all()) {
            if (document.path().startsWith("RELEASING.md")) {
                continue;
            }
            for (String command : document.commands()) {
                Set<String> words = words(command);
                if (!command.startsWith("-P") && words.stream().noneMatch(NOT_RUN::containsKey)) {
                    tests.add(DynamicTest.dynamicTest(
                            document.path() + ": " + command,
                            () -> assertThat(runs).as(command).anyMatch(run -> run.containsAll(words))));
                }
            }
        }
        return tests.stream();
    }

    private static List<Set<String>> runs() throws IOException {
        List<Set<String>> runs = new ArrayList<>();
        try (Stream<Path> tests = Files.list(Path.of("src/it"))) {
            for (Path test : tests.toList()) {
                Path properties = test.resolve("invoker.properties");
                if (Files.exists(properties)) {
                    GOALS.matcher(Files.readString(properties))
                            .results()
                            .forEach(goals -> runs.add(words(goals.group(1))));
                }
            }
        }
        return runs;
    }

    /** Goals by their prefix, and properties without their values. */
    private static Set<String> words(String command) {
        return Arrays.stream(command.replaceAll("[\"'()]", "").split("\\s+"))
                .map(word -> word.replaceFirst("^\\S+:\\S+:[^:]+:(\\w+)$", "newsletter:$1"))
                .map(word -> word.startsWith("-D") ? word.replaceFirst("=.*", "") : word)
                .filter(word -> !MANNERS.contains(word))
                .collect(Collectors.toSet());
    }
}
