package io.github.mineweekly.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the services that run builds, and pre-commit, ask of their files. */
final class YamlBlock {
    private YamlBlock() {}

    static void check(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object root = new Yaml(new SafeConstructor(options)).load(text);
        if (root instanceof List<?> steps) {
            steps.forEach(step -> checkStep(map(step)));
        } else if (map(root).containsKey("jobs")) {
            checkWorkflow(map(root));
        } else if (map(root).containsKey("repos")) {
            list(map(root).get("repos")).forEach(repository -> checkHooks(map(repository)));
        } else {
            map(root).values().forEach(job -> checkGitLabJob(map(job)));
        }
    }

    private static void checkWorkflow(Map<?, ?> workflow) {
        // YAML 1.1 reads the key `on` as a boolean, GitHub does not.
        assertThat(workflow.containsKey("on") || workflow.containsKey(true))
                .as("on")
                .isTrue();
        for (Object each : map(workflow.get("jobs")).values()) {
            Map<?, ?> job = map(each);
            assertThat(job.get("runs-on")).as("runs-on").isNotNull();
            list(job.get("steps")).forEach(step -> checkStep(map(step)));
        }
    }

    private static void checkStep(Map<?, ?> step) {
        if (step.get("run") instanceof String script) {
            ShellScript.check(script);
        } else {
            assertThat(step.get("uses"))
                    .as("the action of a step")
                    .asString()
                    .matches("[\\w-]+/[\\w-]+(/[\\w-]+)*@(v\\d+|[0-9a-f]{40})");
        }
    }

    private static void checkHooks(Map<?, ?> repository) {
        assertThat(repository.get("repo")).isNotNull();
        for (Object each : list(repository.get("hooks"))) {
            Map<?, ?> hook = map(each);
            List.of("id", "name", "entry", "language")
                    .forEach(key -> assertThat(hook.get(key)).as(key).isInstanceOf(String.class));
            ShellScript.check(String.valueOf(hook.get("entry")));
        }
    }

    private static void checkGitLabJob(Map<?, ?> job) {
        Object script = job.get("script");
        assertThat(script).as("the script of a job").isNotNull();
        (script instanceof List<?> lines ? lines : List.of(script)).forEach(line -> ShellScript.check(line.toString()));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return Objects.requireNonNull((Map<?, ?>) value);
    }

    private static List<?> list(@Nullable Object value) {
        assertThat(value).isInstanceOf(List.class);
        return Objects.requireNonNull((List<?>) value);
    }
}
