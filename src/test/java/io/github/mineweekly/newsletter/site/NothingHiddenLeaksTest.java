package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site with hidden issues and drafts is, byte for byte, the site without them, but for the hidden issues' own pages:
 * so that neither a name nor a count nor a piece of the search's index betrays them.
 */
class NothingHiddenLeaksTest {
    private static final Visibility UNLISTED = TestSettings.VISIBILITY;
    private static final FeedSettings WITH_TWINS =
            new FeedSettings("io.example:weekly", "io.example:weekly", "", Map.of(), 20, true);
    private static final Visibility EXCLUDED = new Visibility(HiddenIssues.EXCLUDE, false);

    @TempDir
    Path temporary;

    @Test
    void aHiddenIssueAndADraftLeaveNoTrace() throws IOException {
        Map<String, String> without = render(listed("without"), UNLISTED);
        Map<String, String> with = render(withSecrets("with"), UNLISTED);

        assertThat(with.remove("2025/hidden.html")).contains("牡蛎").contains("noindex");
        assertThat(with.remove("2025/oyster.png")).isNotNull();
        assertThat(with.remove("old.html")).contains("2025/hidden.html");
        // The list of copied files knows of the picture, by a hash.
        assertThat(with.remove(ReservedPaths.UNMARKED_FILES))
                .doesNotContain("oyster")
                .contains(String.valueOf(without.remove(ReservedPaths.UNMARKED_FILES))
                        .lines()
                        .toList());
        assertSame(with, without);
        assertThat(with)
                .containsKeys("feed.xml", "sitemap.xml", "search.html", "links.json", "sections/动态.html", "404.html")
                .containsKeys("tags/常谈.html", "authors/老王.html", "a.md", "b.md", "llms.txt")
                .doesNotContainKeys("tags/海鲜.html", "authors/渔夫.html");
    }

    @Test
    void anExcludedIssueHasNoPageEither() throws IOException {
        assertSame(render(withSecrets("with"), EXCLUDED), render(listed("without"), EXCLUDED));
    }

    @Test
    void anIssueLaterThanTheLastDayLeavesNoTrace() throws IOException {
        Visibility until = new Visibility(HiddenIssues.UNLISTED, false, LocalDate.of(2025, 1, 3));
        String body = "## 动态\n\n### 牡蛎\n\n> https://pearl.example.net/oyster\n\n![](draft.png)\n";
        Folder later = listed("later")
                .file("later.md", issue(4, "aliases: [old]\ntags: [常谈, 海鲜]\nauthor: [渔夫]\n", body))
                .file("draft.png", "draft");

        assertSame(render(later, until), render(listed("without"), UNLISTED));
    }

    @Test
    void aHiddenIssueThatIsLinkedByItsWholeAddressIsReportedAndNotListedAmongTheLinks() throws IOException {
        Folder folder =
                withSecrets("typed").file("linking.md", issue(6, "", "[一](https://example.org/2025/hidden.html)\n"));

        Rendering rendering = folder.render("https://example.org/", WITH_TWINS, UNLISTED);

        assertThat(rendering.validation().diagnostics())
                .extracting(problem -> problem.rule().id())
                .contains("link-to-hidden");
        assertThat(folder.directory().resolve("target/site/newsletter/links.json"))
                .content()
                .doesNotContain("hidden.html");
    }

    /** Names first, then one file at a time, so that a difference is named without the rest of the site. */
    private static void assertSame(Map<String, String> with, Map<String, String> without) {
        assertThat(with.keySet()).isEqualTo(without.keySet());
        with.forEach((path, text) -> assertThat(text).as(path).isEqualTo(without.get(path)));
    }

    private Folder listed(String name) throws IOException {
        return new Folder(Files.createDirectories(temporary.resolve(name)))
                .file(
                        "a.md",
                        issue(1, "tags: [常谈]\nauthor: 老王\n", "## 动态\n\n### 一\n\n> https://example.org/1\n\n正文。\n"))
                .file(
                        "b.md",
                        issue(3, "tags: [常谈]\nauthor: 老王\n", "## 动态\n\n### 二\n\n> https://example.org/2\n\n正文。\n"));
    }

    private Folder withSecrets(String name) throws IOException {
        String secret = """
                ## 动态

                ### 牡蛎

                > https://pearl.example.net/oyster

                ![牡蛎](%s)

                ## 只有它有

                [又一次](https://example.org/1)
                """;
        return listed(name)
                .file("2025/hidden.md", issue(2, """
                                hidden: true
                                aliases: [old]
                                updated: 2025-12-01
                                tags: [常谈, 海鲜]
                                author: [老王, 渔夫]
                                """, secret.formatted("oyster.png")))
                .file("2025/oyster.png", "oyster")
                .file(
                        "draft.md",
                        issue(
                                4,
                                "draft: true\nupdated: 2025-12-01\ntags: [常谈, 海鲜]\nauthor: [渔夫]\n",
                                secret.formatted("draft.png")))
                .file("draft.png", "draft")
                .file("both.md", issue(5, "draft: true\nhidden: true\n", secret.formatted("draft.png")));
    }

    private static String issue(int number, String more, String body) {
        return "---\ntitle: 周刊 第 %d 期\ndate: 2025-01-0%d\n%s---\n\n%s".formatted(number, number, more, body);
    }

    private Map<String, String> render(Folder folder, Visibility visibility) throws IOException {
        Rendering rendering = folder.render("https://example.org/", WITH_TWINS, visibility);
        assertThat(rendering.written()).isNotNull();
        Path site = folder.directory().resolve("target/site/newsletter");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(site)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
