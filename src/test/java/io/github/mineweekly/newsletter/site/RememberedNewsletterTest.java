package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.site.source.ReadMemory;
import io.github.mineweekly.newsletter.site.source.Readings;
import io.github.mineweekly.newsletter.site.source.ReadsInMemory;
import io.github.mineweekly.newsletter.site.source.TreeKeeper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A newsletter that is read again and again gives what one gives that is read for the first time. */
class RememberedNewsletterTest {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final int STEPS = 8;

    @TempDir
    Path temporary;

    private final ReadMemory memory = new ReadsInMemory();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void afterAnyChangeItIsAsIfReadForTheFirstTime(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> story = new ArrayList<>();
        write(0, random);
        for (int step = 0; step < STEPS; step++) {
            story.add(happen(random));
            CheckRun.Result again = new CheckRun(settings()).run(TreeKeeper.NONE, memory);
            CheckRun.Result first = new CheckRun(settings()).run(TreeKeeper.NONE, ReadMemory.NONE);
            assertThat(problems(again)).as("%s: %s", seed, story).isEqualTo(problems(first));
            assertThat(again.entries())
                    .as("%s: %s", seed, story)
                    .usingRecursiveComparison()
                    .isEqualTo(first.entries());
        }
    }

    @Test
    void onlyWhatChangedIsReadAnew() throws IOException {
        for (int number = 0; number < 5; number++) {
            issue("n" + number, "title: T" + number + "\ndate: 2024-01-0" + (number + 1) + "\n", "text");
        }
        Set<Object> before = articles();
        assertThat(articles()).isEqualTo(before);

        issue("n2", "title: T2\ndate: 2024-01-03\n", "other text");

        Set<Object> after = articles();
        after.removeAll(before);
        assertThat(after).hasSize(1);
    }

    /** By identity: what was not read anew is the same object. */
    private Set<Object> articles() throws IOException {
        Set<Object> articles = Collections.newSetFromMap(new IdentityHashMap<>());
        Readings.all(settings(), memory).forEach(file -> articles.add(Objects.requireNonNull(file.article())));
        return articles;
    }

    private String happen(Random random) throws IOException {
        int number = random.nextInt(6);
        Path issue = source().resolve("n" + number + ".md");
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> write(number, random);
            case 3 -> "delete " + number + ": " + Files.deleteIfExists(issue);
            case 4 -> {
                Path picture = source().resolve("p" + random.nextInt(2) + ".png");
                boolean deleted = Files.deleteIfExists(picture);
                if (!deleted) {
                    Files.write(picture, PICTURE);
                }
                yield (deleted ? "delete " : "add ") + picture.getFileName();
            }
            default -> {
                Path other = source().resolve("moved" + number + ".md");
                boolean moves = Files.exists(issue) && !Files.exists(other);
                if (moves) {
                    Files.move(issue, other);
                }
                yield "move " + number + ": " + moves;
            }
        };
    }

    private String write(int number, Random random) throws IOException {
        List<String> kinds =
                List.of("", "hidden: true\n", "draft: true\n", "aliases: [old" + random.nextInt(3) + "]\n");
        String more = kinds.get(random.nextInt(kinds.size()));
        String body = "## 动态\n\n### 新闻 " + random.nextInt(3) + "\n\n> https://example.org/" + random.nextInt(4)
                + "\n\n正文 [甲](n" + random.nextInt(6) + ".md) [乙](/old" + random.nextInt(3) + ") ![](/p"
                + random.nextInt(2) + ".png) [丙](moved" + random.nextInt(6) + ".md) [丁](n" + random.nextInt(6)
                + ".md#Foo-Bar)\n\n"
                + List.of("## Foo Bar", "## Foo Bar {#Foo-Bar}", "## Foo").get(random.nextInt(3));
        issue("n" + number, "title: 第 " + number + " 期\ndate: 2024-01-0" + (number + 1) + "\n" + more, body);
        return "write " + number + " " + more.strip();
    }

    private void issue(String name, String frontMatter, String body) throws IOException {
        Files.createDirectories(source());
        Files.writeString(source().resolve(name + ".md"), "---\n" + frontMatter + "---\n\n" + body + "\n");
    }

    private Path source() {
        return temporary.resolve("issues");
    }

    private NewsletterSettings settings() {
        return TestSettings.of(temporary)
                .source(source())
                .siteUrl("https://example.org/")
                .failOn(FailOn.NEVER)
                .settings();
    }

    private static List<String> problems(CheckRun.Result result) {
        Validation validation = result.checked().validation();
        return validation.diagnostics().stream().map(Object::toString).toList();
    }
}
