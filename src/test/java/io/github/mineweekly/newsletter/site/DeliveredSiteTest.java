package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.progress.BuildStep;
import io.github.mineweekly.newsletter.progress.Progress;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.source.ReadMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveredSiteTest {
    @TempDir
    Path directory;

    private Folder issues;

    @BeforeEach
    void write() throws IOException {
        issues = new Folder(directory);
        issue(1, "");
        issue(2, "");
    }

    @Test
    void anIssueThatIsHiddenLeavesNoPageBehind() throws IOException {
        build();
        issue(2, "hidden: true\n");

        build();

        assertThat(changes()).contains("D\t2.html", "M\tindex.html").doesNotContain("M\t1.md", "D\t1.html");
    }

    @Test
    void aBuildThatFailsTellsNothing() throws IOException {
        build();
        List<String> told = changes();
        issue(3, "hidden: maybe\n");

        assertThat(build().written()).isEmpty();

        assertThat(changes()).isEqualTo(told).contains("A\t1.html");
    }

    @Test
    void eachStepIsCountedToItsEnd() throws IOException {
        List<BuildStep> steps = new ArrayList<>();
        Map<BuildStep, Integer> left = new ConcurrentHashMap<>();
        Rendering rendering = new Newsletter(settings(), ReadMemory.NONE, new Progress() {
                    @Override
                    public void begin(BuildStep step, int total) {
                        steps.add(step);
                        left.put(step, total);
                    }

                    @Override
                    public void advance() {
                        left.merge(steps.get(steps.size() - 1), -1, Integer::sum);
                    }
                })
                .render();

        int made = -Objects.requireNonNull(left.remove(BuildStep.RENDERING));
        assertThat(steps).containsExactly(BuildStep.values());
        assertThat(left.values()).containsOnly(0);
        assertThat(made).isEqualTo(rendering.written().orElseThrow().changed() - 1);
        assertThat(rendering.pages()).isBetween(3, made);
    }

    private void issue(int number, String more) throws IOException {
        issues.file(
                number + ".md", "---\ntitle: No. %1$d\ndate: 2025-01-0%1$d\n%2$s---\n\nText\n".formatted(number, more));
    }

    private Rendering build() throws IOException {
        return new Newsletter(settings()).render();
    }

    private NewsletterSettings settings() {
        return TestSettings.of(directory)
                .visibility(new Visibility(HiddenIssues.EXCLUDE, false))
                .delivery(directory.resolve("target/newsletter"))
                .settings();
    }

    private List<String> changes() throws IOException {
        return Files.readAllLines(directory.resolve("target/newsletter/changes.txt"));
    }
}
