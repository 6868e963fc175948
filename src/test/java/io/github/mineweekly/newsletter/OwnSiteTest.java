package io.github.mineweekly.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.site.Folder;
import io.github.mineweekly.newsletter.site.rule.SeverityPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the profile {@code site} builds from; the site itself is built by hand. */
class OwnSiteTest {
    /** Of the pages that no document is copied to, by who makes them. */
    private static final Map<String, String> MADE =
            Map.of("index.html", "README.md", "plugin-info.html", "the goals", "newsletter/index.html", "render");

    @TempDir
    Path folder;

    @Test
    void theMenuLeadsToEachDocument() throws IOException {
        Set<String> menu = Jsoup.parse(Files.readString(Path.of("src/site/site.xml")), Parser.xmlParser())
                .select("item")
                .eachAttr("href")
                .stream()
                .filter(page -> !MADE.containsKey(page))
                .map(page -> page.replace(".html", ".md"))
                .collect(Collectors.toSet());

        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            assertThat(Stream.concat(Stream.of(Path.of("README.zh-CN.md")), files)
                            .map(file -> file.toString().replace('\\', '/'))
                            .filter(file -> file.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(menu);
        }
    }

    @Test
    void eachReleaseIsAnIssueWithoutAProblem() throws Exception {
        Path changes = Files.writeString(
                folder.resolve("CHANGELOG.md"),
                Files.readString(Path.of("CHANGELOG.md"))
                        + "\n## 0.0.9, 2026-01-02\n\n### Rules\n\n- See [the rules](docs/rules.md).\n");

        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "src/site/ChangesAsIssues.java",
                        changes.toString(),
                        folder.resolve("issues").toString(),
                        "2026-11-01T00:00:00Z")
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).as(said).isZero();
        assertThat(folder.resolve("issues/0.0.9.md")).content().isEqualTo("""
                ---
                title: 0.0.9
                date: 2026-01-02
                ---

                ## Rules

                - See [the rules](../docs/rules.html).
                """);
        SeverityPolicy elsewhere =
                new SeverityPolicy(Map.of("date-in-future", Severity.OFF, "dead-link", Severity.OFF), null);
        assertThat(new Folder(folder.resolve("issues")).found(elsewhere)).isEmpty();
    }
}
