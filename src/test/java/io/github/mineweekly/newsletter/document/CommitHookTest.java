package io.github.mineweekly.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The hooks of README, run in a repository with an {@code mvn} that only writes down how it was called. */
class CommitHookTest {
    private static final String ONE = "src/site/newsletter/2026-01-04.md";
    private static final String OTHER = "src/site/newsletter/2025/12-28.md";

    @TempDir
    Path folder;

    @BeforeEach
    void makeMavenThatWritesDown() throws IOException {
        assumeTrue(File.separatorChar == '/');
        Path maven = Files.writeString(folder.resolve("mvn"), "#!/bin/sh\nprintf '%s\\n' \"$@\" > called\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void preCommitGivesAllFilesToOneRun() throws Exception {
        String entry = entry(Document.readme().blocks().stream()
                .filter(block -> block.text().startsWith("repos:"))
                .findAny()
                .orElseThrow());

        run("eval \"set -- $ENTRY $ONE $OTHER\" && \"$@\"", Map.of("ENTRY", entry, "ONE", ONE, "OTHER", OTHER));

        assertThat(called()).containsExactly("-q", "newsletter:validate", "-Dnewsletter.only=" + ONE + "," + OTHER);
    }

    @Test
    void plainHookGivesWhatIsStaged() throws Exception {
        CodeBlock hook = Document.readme().blocks().stream()
                .filter(block -> block.language().equals("sh"))
                .findAny()
                .orElseThrow();
        Files.writeString(folder.resolve("hook"), hook.text());
        for (String file : List.of(ONE, OTHER, "notes.txt")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "text");
        }

        run("git init -q . && sh hook", Map.of());
        assertThat(folder.resolve("called")).doesNotExist();
        run("git add src notes.txt && sh hook", Map.of());

        assertThat(called()).containsExactly("-q", "newsletter:validate", "-Dnewsletter.only=" + OTHER + "," + ONE);
    }

    private static String entry(CodeBlock block) {
        Map<String, List<Map<String, List<Map<String, String>>>>> file = new Yaml().load(block.text());
        var hooks = Objects.requireNonNull(file.get("repos")).get(0).get("hooks");
        return Objects.requireNonNull(Objects.requireNonNull(hooks).get(0).get("entry"));
    }

    private void run(String script, Map<String, String> variables) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of("bash", "-c", script)))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(variables);
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private List<String> called() throws IOException {
        return Files.readAllLines(folder.resolve("called"));
    }
}
