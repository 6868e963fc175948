package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.progress.BuildStep;
import io.github.mineweekly.newsletter.progress.Progress;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
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
    private static final FeedSettings WITH_TWINS = new FeedSettings("a:b", "a:b", "", Map.of(), 20, true);

    @TempDir
    Path directory;

    private Folder issues;

    @BeforeEach
    void write() throws IOException {
        issues = new Folder(directory.resolve("issues"));
        issue(1, "");
        issue(2, "");
    }

    @Test
    void anIssueThatIsHiddenLosesItsPages() throws IOException {
        build();
        assertThat(changes()).contains("A\t1.md", "A\t2.md");
        issue(2, "hidden: true\n");

        build();

        assertThat(changes()).contains("D\t2.html", "D\t2.md", "M\tindex.html").doesNotContain("M\t1.md", "D\t1.html");
    }

    @Test
    void aBuildThatFailsReportsNoChange() throws IOException {
        build();
        List<String> reported = changes();
        issue(3, "hidden: maybe\n");

        assertThat(build().written()).isNull();

        assertThat(changes()).isEqualTo(reported).contains("A\t1.html");
    }

    /** What browsers keep for ever must never change, and what they load with every page should be kept so. */
    @Test
    void aFileWhoseNameHoldsAHashIsNeverModified() throws IOException {
        build();
        issue(3, "");

        build();

        List<String> hashed = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (JsonElement file : manifest()) {
            JsonObject entry = file.getAsJsonObject();
            (entry.get("hashed").getAsBoolean() ? hashed : others)
                    .add(entry.get("path").getAsString());
        }
        assertThat(changes()).contains("M\tindex.html").doesNotContainAnyElementsOf(prefixed("M\t", hashed));
        assertThat(changes()).anyMatch(line -> line.startsWith("A\tassets/search/"));
        assertThat(others.stream().filter(path -> path.startsWith("assets/"))).containsExactly("assets/copied.txt");
    }

    private static List<String> prefixed(String letter, List<String> paths) {
        return paths.stream().map(letter::concat).toList();
    }

    private JsonArray manifest() throws IOException {
        String text = Files.readString(directory.resolve("target/newsletter/manifest.json"));
        return JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("files");
    }

    @Test
    void eachStepIsCountedToItsEnd() throws IOException {
        List<BuildStep> steps = new ArrayList<>();
        Map<BuildStep, Integer> left = new ConcurrentHashMap<>();
        Rendering rendering = new Newsletter(settings(), new Progress() {
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
        assertThat(made).isEqualTo(Objects.requireNonNull(rendering.written()).changed() - 1);
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
                .source(issues.directory())
                .visibility(new Visibility(HiddenIssues.EXCLUDE, false))
                .siteUrl("https://example.org/")
                .feeds(WITH_TWINS)
                .delivery(directory.resolve("target/newsletter"))
                .settings();
    }

    private List<String> changes() throws IOException {
        return Files.readAllLines(directory.resolve("target/newsletter/changes.txt"));
    }
}
