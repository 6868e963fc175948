package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.FileTree;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.check.Validation;
import io.github.mineweekly.newsletter.site.earlier.EarlierBuild;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import io.github.mineweekly.newsletter.theme.settings.Appearance;
import io.github.mineweekly.newsletter.theme.settings.Subscription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A build after which nothing changed is not done again; any change is seen. */
class EarlierBuildTest {
    private static final String SITE = "target/site/newsletter/";
    private static final String SARIF = "target/newsletter/diagnostics.sarif";

    @TempDir
    Path project;

    private String name = "周刊";
    private LocalDate today = LocalDate.of(2026, 1, 1);

    @BeforeEach
    void firstBuild() throws IOException {
        file("issues/one.md", "---\ntitle: 一\ndate: 2024-01-01\n---\n\n## 动态\n\n![](p.png) [x](gone.md)\n");
        file("issues/two.md", "---\ntitle: 二\ndate: 2024-01-08\nhidden: true\n---\n\ntext\n");
        file("issues/p.png", "png");
        file("theme/footer.mustache", "<footer>one</footer>");
        file("qr.png", "png");
        build();
    }

    @Test
    void withoutAChangeNothingIsBuiltAndTheSameIsSaid() throws IOException {
        Rendering first = cleanBuild();
        Rendering second = newsletter().unchanged().orElseThrow();

        assertThat(second.validation()).isEqualTo(first.validation());
        assertThat(second.validation().diagnostics()).isNotEmpty();
        assertThat(second.notes()).isEqualTo(first.notes()).isNotEmpty();
        assertThat(Objects.requireNonNull(second.written()).unchanged())
                .isEqualTo(Objects.requireNonNull(first.written()).changed());
    }

    /** Each problem quotes its line. */
    @Test
    void aLongLineWithManyProblemsIsRememberedOnce() throws IOException {
        String links = "[a](gone.md) [b](gone/too.md) ".repeat(1000);
        file("issues/one.md", "---\ntitle: 一\ndate: 2024-01-01\n---\n\n" + links + "\n\n[c](gone.md)\n" + links + "\n");
        Rendering first = cleanBuild();

        assertThat(newsletter().unchanged().orElseThrow().validation()).isEqualTo(first.validation());
        assertThat(first.validation().diagnostics()).hasSizeGreaterThan(40);
        try (Stream<Path> files = Files.list(project.resolve("target/newsletter"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".build")))
                    .singleElement()
                    .satisfies(file -> assertThat(Files.size(file)).isLessThan(3L * links.length()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issues/one.md",
                "issues/three.md",
                "issues/p.png",
                "issues/index.md",
                "theme/footer.mustache",
                "theme/strings_zh.properties",
                "theme/own.css",
                "qr.png",
                SITE + "one.html",
                SITE + "index.html"
            })
    void aFileThatIsChangedIsSeen(String path) throws IOException {
        file(
                path,
                Files.exists(project.resolve(path))
                        ? text(path).replace("t", "T").replace("png", "gnp")
                        : "t");

        assertThat(newsletter().unchanged()).isEmpty();
        assertSameAsClean();
    }

    /** Links, pictures and covers ask for it all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "issues/node_modules/a.png",
                "issues/.pictures/b.png",
                "issues/.pictures/c.png",
                "elsewhere/d.pdf",
                "e.png",
                "issues/.home/f.png",
                "issues/.unread/g.png"
            })
    void aFileThatIsAskedForIsSeenWhereNothingElseIs(String path) throws IOException {
        Files.createDirectory(project.resolve("elsewhere"));
        Files.createSymbolicLink(project.resolve("issues/out"), project.resolve("elsewhere"));
        file("issues/three.md", """
                ---
                title: 三
                date: 2024-01-15
                cover: .pictures/b.png
                ---

                ![](node_modules/a.png) ![](/.pictures/c.png) [d](out/d.pdf) ![](../e.png)
                """);
        file("issues/index.md", "![](.home/f.png) [x](./) [y](../) [z](two.md)\n");
        file("issues/four.md", "---\ntitle: 四\ndate: 2024-13-15\n---\n\n![](.unread/g.png)\n");
        build();
        assertThat(newsletter().unchanged()).isPresent();

        file(path, "png");

        assertThat(newsletter().unchanged()).isEmpty();
        assertSameAsClean();
    }

    @Test
    void aFileThatNothingAsksForIsNot() throws IOException {
        file("issues/node_modules/other.js", "js");
        build();
        file("issues/node_modules/other.js", "more");
        file("issues/node_modules/more.js", "js");
        file("new.txt", "text");

        assertThat(newsletter().unchanged()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"issues/two.md", "theme/footer.mustache", SITE + "one.html", SITE + "feed.xml"})
    void aFileThatIsGoneIsSeen(String path) throws IOException {
        Files.delete(project.resolve(path));

        assertThat(newsletter().unchanged()).isEmpty();
        assertSameAsClean();
    }

    @Test
    void aSettingThatIsChangedIsSeen() throws IOException {
        name = "月刊";
        assertThat(newsletter().unchanged()).isEmpty();
        assertSameAsClean();
        today = LocalDate.of(2026, 1, 2);
        assertThat(newsletter().unchanged()).isEmpty();
    }

    @Test
    void theTimeOfASourceFileDoesNotCount() throws IOException {
        Files.setLastModifiedTime(project.resolve("issues/one.md"), FileTime.fromMillis(1_000_000));

        assertThat(newsletter().unchanged()).isPresent();
    }

    @Test
    void aReportIsWrittenAgainOnlyWhereItIsNotAsItWas() throws IOException {
        Path report = project.resolve(SARIF);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        String text = text(SARIF);
        Files.setLastModifiedTime(report, longAgo);
        assertThat(newsletter().unchanged()).isPresent();
        assertThat(Files.getLastModifiedTime(report)).isEqualTo(longAgo);

        file(SARIF, text.replace("results", "Results"));
        assertThat(newsletter().unchanged()).isPresent();
        assertThat(text(SARIF)).isEqualTo(text);

        Files.delete(report);
        assertThat(newsletter().unchanged()).isPresent();
        assertThat(text(SARIF)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 64, 65, 70, 200, 400, 1000})
    void aDamagedMemoryMeansAFullBuild(int at) throws IOException {
        Path file = memory();
        byte[] bytes = Files.readAllBytes(file);
        bytes[Math.min(at, bytes.length - 1)] ^= 1;
        Files.write(file, bytes);
        assertThat(newsletter().unchanged()).isEmpty();

        Files.write(file, List.of("something else"));
        assertThat(newsletter().unchanged()).isEmpty();
        assertThat(build().warnings())
                .singleElement()
                .asString()
                .startsWith("what the build before left in target/newsletter/site-")
                .endsWith(".build is damaged: all was built anew");
        assertThat(newsletter().unchanged()).isPresent();
        assertSameAsClean();
        assertThat(newsletter().unchanged()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "reads, 0, issues were read anew",
        "reads, -1, issues were read anew",
        "pages, 0, all pages were made anew",
        "terms, 70, the search was made anew"
    })
    void whatIsDamagedIsDoneAgainAndNamed(String ending, int at, String consequence) throws IOException {
        Path file = beside("." + ending);
        byte[] bytes = Files.readAllBytes(file);
        bytes[at < 0 ? bytes.length + at : at] ^= 1;
        Files.write(file, bytes);
        file("issues/three.md", "---\ntitle: 三\ndate: 2024-01-15\n---\n\ntext\n");

        assertThat(build().warnings())
                .singleElement()
                .asString()
                .startsWith("what the build before left in target/newsletter/site-")
                .endsWith("." + ending + " is damaged: " + consequence);
        assertSameAsClean();
    }

    @Test
    void validatingSaysTheSameWithAndWithoutWhatABuildRead() throws IOException {
        file("issues/three.md", "---\ntitle: 三\ndate: 2024-01-15\nouline: deep\n---\n\n[x](one.md#gone)\n");
        Validation with = newsletter().validate().validation();
        PathUtils.deleteDirectory(project.resolve("target"));

        assertThat(with).isEqualTo(newsletter().validate().validation());
        assertThat(with.diagnostics()).hasSizeGreaterThan(2);
        assertThat(FileTree.of(project.resolve("target")).keySet())
                .containsExactlyInAnyOrder("newsletter/diagnostics.sarif", "newsletter/quality.json");
    }

    @Test
    void anotherNewslettersBuildInTheSamePlaceIsSeen() throws IOException {
        byte[] ours = Files.readAllBytes(memory());
        name = "月刊";
        build();
        name = "周刊";
        Files.write(memory(), ours);

        assertThat(newsletter().unchanged()).isEmpty();
    }

    @Test
    void whatChangedIsNothingThen() throws IOException {
        Path delivery = project.resolve("target/newsletter/delivery");
        Path changes = delivery.resolve("changes.txt");
        Path manifest = delivery.resolve("manifest.json");
        String kept = Files.readString(manifest);
        assertThat(changes).content().contains("A\tone.html");

        assertThat(newsletter().unchanged()).isPresent();
        assertThat(changes).isEmptyFile();
        assertThat(manifest).content().isEqualTo(kept);

        Files.delete(manifest);
        assertThat(newsletter().unchanged()).isEmpty();
    }

    @Test
    void nothingIsSaidToBeUnchangedAfterABuildThatCameBetween() throws IOException {
        EarlierBuild found = Objects.requireNonNull(Earlier.find(settings()));
        assertThat(Earlier.isStill(settings(), found)).isTrue();

        file("issues/three.md", "---\ntitle: 三\ndate: 2024-01-15\n---\n\ntext\n");
        build();

        assertThat(Earlier.isStill(settings(), found)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {".state", ".reads", ".pages", ".terms"})
    void aStateThatIsGoneIsMadeAgain(String ending) throws IOException {
        Files.delete(beside(ending));

        assertThat(newsletter().unchanged()).isEmpty();
        assertSameAsClean();
    }

    @Test
    void aBuildWhoseSourcesChangeWhileTheyAreReadIsNotRemembered() throws IOException {
        file("issues/one.md", "---\ntitle: 三\ndate: 2024-01-01\n---\n\ntext\n");
        try (ReadNewsletter read = newsletter().read()) {
            file("issues/one.md", "---\ntitle: 四\ndate: 2024-01-01\n---\n\ntexts\n");
            read.render();
        }

        assertThat(newsletter().unchanged()).isEmpty();
        assertSameAsClean();
    }

    /** It is what it was again when the next build begins. */
    @Test
    void whatWasMadeWithATemplateThatChangedMeanwhileIsMadeAgain() throws IOException {
        file("theme/release.mustache", "one {{{text}}}");
        try (ReadNewsletter read = newsletter().read()) {
            file("theme/release.mustache", "two {{{text}}}");
            read.render();
        }
        file("theme/release.mustache", "one {{{text}}}");

        assertSameAsClean();
        assertThat(text(SITE + "one.md")).contains("one ");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void afterAnyWeekTheSiteIsThatOfACleanBuild(long seed) throws IOException {
        Random random = new Random(seed);
        for (int step = 0; step < 8; step++) {
            String issue = "issues/n" + random.nextInt(3) + ".md";
            switch (random.nextInt(5)) {
                case 0 -> Files.deleteIfExists(project.resolve(issue));
                case 1 -> file(SITE + "index.html", "damaged");
                case 2 -> name = "周刊" + random.nextInt(2);
                case 3 -> {}
                default -> file(issue, "---\ntitle: " + random.nextInt(3) + "\ndate: 2024-02-01\n---\n\ntext\n");
            }
            assertSameAsClean();
        }
    }

    /** The site after one more build, and after one from nothing. */
    private void assertSameAsClean() throws IOException {
        Rendering again = build();
        Map<String, String> site = site();
        Rendering clean = cleanBuild();
        assertThat(site).isEqualTo(site());
        assertThat(again.validation()).isEqualTo(clean.validation());
        assertThat(again.notes()).isEqualTo(clean.notes());
    }

    private Rendering cleanBuild() throws IOException {
        PathUtils.deleteDirectory(project.resolve("target"));
        return build();
    }

    private Rendering build() throws IOException {
        return newsletter().render();
    }

    private Newsletter newsletter() {
        return new Newsletter(settings());
    }

    private NewsletterSettings settings() {
        return TestSettings.of(project)
                .source(project.resolve("issues"))
                .named(name, "zh-CN")
                .siteUrl("https://example.org/")
                .look(look())
                .feeds(new FeedSettings(
                        "io.example:weekly", "io.example:weekly", "", Map.of(), FeedSettings.FEED_SIZE, true))
                .failOn(FailOn.NEVER)
                .today(today)
                .reports(project.resolve(SARIF), project.resolve("target/newsletter/quality.json"))
                .delivery(project.resolve("target/newsletter/delivery"))
                .settings();
    }

    private Appearance look() {
        Path theme = project.resolve("theme");
        Subscription code = new Subscription(null, "", project.resolve("qr.png"), "");
        return new Appearance(null, null, null, theme, null, null, "", List.of(), code, null);
    }

    private Path memory() throws IOException {
        return beside(".build");
    }

    private Path beside(String ending) throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("target/newsletter"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void file(String path, String text) throws IOException {
        Files.createDirectories(project.resolve(path).getParent());
        Files.writeString(project.resolve(path), text);
    }

    private String text(String path) throws IOException {
        return Files.readString(project.resolve(path));
    }

    private Map<String, String> site() throws IOException {
        return FileTree.of(project.resolve(SITE));
    }
}
