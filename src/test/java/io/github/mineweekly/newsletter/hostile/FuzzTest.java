package io.github.mineweekly.newsletter.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.site.Newsletter;
import io.github.mineweekly.newsletter.site.Rendering;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Issues put together at random, of pieces that mean something in front matter, fences, the dialect and links: each build
 * ends, each problem is at a place of its file, and no page can run anything. {@code -Dfuzz.tries=100000} tries more
 * issues, {@code -Dfuzz.seed=7} others.
 */
class FuzzTest {
    private static final int TRIES = Integer.getInteger("fuzz.tries", 400);
    private static final int SEED = Integer.getInteger("fuzz.seed", 1);
    private static final int IN_A_BUILD = 50;

    private static final List<String> BLOCK = List.of(
            "title: ",
            "date: ",
            "number: ",
            "tags: ",
            "author: ",
            "hidden: ",
            "draft: ",
            "aliases: ",
            "cover: ",
            "outline: ",
            "description: ",
            "2024-02-30",
            "2024/1/7",
            "true",
            "[",
            "]",
            "{",
            "}",
            "- ",
            "  ",
            "\n",
            "\n",
            ": ",
            "'",
            "\"",
            "#",
            " #",
            "&a ",
            "*a",
            "!!int ",
            "|\n",
            ">-\n",
            "? ",
            "<<: ",
            "\t",
            "%",
            "@",
            "`",
            "---",
            "...",
            "第 3 期",
            "\\u0000",
            "\r",
            "newsletter:off ",
            "\uFEFF",
            "~",
            "0x1F",
            "1e9",
            "null",
            "<<<<<<< a\n",
            "=======\n");

    private static final List<String> BODY = List.of(
            "\n",
            "\n",
            "\n\n",
            "# ",
            "## ",
            "### ",
            "- ",
            "1. ",
            "1、",
            "> ",
            "    ",
            "\t",
            "```",
            "```js {1,3}\n",
            "~~~",
            ":::",
            "::: tip ",
            "::: details ",
            "::: code-group\n",
            "> [!NOTE]\n",
            "[[toc]]",
            "|",
            "|-|-|\n",
            "[",
            "](",
            ")",
            "![",
            "<",
            ">",
            "</",
            "<div>",
            "</div>",
            "<div hidden>",
            "<!--",
            "-->",
            "<details>",
            "<summary>",
            "<svg>",
            "<script>",
            "<a href=\"",
            "\"",
            "'",
            "[^1]",
            "[^1]: ",
            "[r]",
            "[r]: ",
            "https://example.org/",
            "www.",
            "a@b.org",
            "../",
            "a.md#",
            "#x",
            "?",
            "{#id}",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "``",
            "\\",
            "&amp;",
            "&#0;",
            "&",
            "\u0000",
            "\u001B",
            "\uFFFF",
            "\uD800",
            "👩‍💻",
            "e\u0301",
            "字",
            "，",
            "项目地址：",
            "**标题**",
            "<https://e.org>",
            "---\n",
            "===\n",
            "%E4",
            "%",
            "\r\n",
            "\u2028",
            "\u202E",
            "$$");

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    @Test
    void eachBuildEndsAndNoPageRunsAnything() throws IOException {
        for (int done = 0; done < TRIES; done += IN_A_BUILD) {
            Path project = folder.resolve("p" + done);
            Path source = project.resolve("source");
            Files.createDirectories(source);
            for (int i = 0; i < IN_A_BUILD; i++) {
                Files.write(source.resolve("a" + i + ".md"), issue(i).getBytes(StandardCharsets.UTF_8));
            }
            build(project, source, done);
            PathUtils.deleteDirectory(project);
        }
    }

    private void build(Path project, Path source, int done) throws IOException {
        Path site = project.resolve("site");
        Rendering rendering = new Newsletter(TestSettings.of(source)
                        .siteUrl("https://example.org/")
                        .failOn(FailOn.NEVER)
                        .output(site)
                        .state(project.resolve("state"))
                        .settings())
                .render();
        for (Diagnostic problem : rendering.validation().diagnostics()) {
            Path file = source.resolve(problem.location().path());
            long lines = Files.isRegularFile(file) ? Files.readString(file).split("\r\n|\r|\n", -1).length : 1;
            assertThat((long) problem.location().start().line())
                    .as("seed %s, issue %s: %s", SEED, done, problem)
                    .isBetween(1L, lines);
            assertThat(problem.location().start().column()).isPositive();
        }
        try (Stream<Path> files = Files.walk(site)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(InertHtml.problems(Jsoup.parse(Files.readString(page))))
                        .as("seed %s, build %s: %s", SEED, done, page.getFileName())
                        .isEmpty();
            }
        }
    }

    /** Most with a block that can be read, so that their text is, too. */
    private String issue(int number) {
        String good =
                "title: T" + number + "\ndate: " + LocalDate.of(2020, 1, 1).plusDays(number) + "\n";
        String block = random.nextInt(3) == 0 ? some(BLOCK, 30) : random.nextInt(3) == 0 ? good + some(BLOCK, 6) : good;
        return "---\n" + block + (random.nextInt(20) == 0 ? "" : "\n---\n") + some(BODY, 80);
    }

    private String some(List<String> pieces, int most) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(most); left > 0; left--) {
            boolean payload = random.nextInt(30) == 0;
            List<String> from = payload ? Payloads.ALL : pieces;
            text.append(from.get(random.nextInt(from.size())));
            text.append(random.nextInt(6) == 0 ? "word" : "");
        }
        return text.toString();
    }
}
