package io.github.mineweekly.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A block without a language: commands to type, or lines of a log. A log is compared with that of a real build by the
 * script of an integration test, which is known by the log's first words.
 */
final class OutputBlock {
    private static final Pattern TYPED = Pattern.compile("(git clone|cd|mvn|\\./mvnw) .*");
    private static final Map<String, String> BUILDS = Map.of(
            "[ERROR] src/site/newsletter/2026-01-11.md", "invalid-front-matter-fails-validate",
            "[INFO] 1 hidden issue", "demo");

    private OutputBlock() {}

    static void check(String text) throws IOException {
        if (text.lines().allMatch(TYPED.asMatchPredicate())) {
            return;
        }
        String build = BUILDS.entrySet().stream()
                .filter(entry -> text.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findAny()
                .orElse(null);
        assertThat(build).as("the integration test whose log has these lines").isNotNull();
        assertThat(Files.readString(Path.of("src/it", build, "verify.groovy"))).contains("README.md");
    }
}
