package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.catalog.HiddenIssues;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.site.output.Content;
import io.github.mineweekly.newsletter.site.settings.FeedSettings;
import io.github.mineweekly.newsletter.theme.template.TemplateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    private static final Path DEMO = Path.of("src/it/demo/src/site/newsletter");
    private static final FeedSettings WITH_TWINS =
            new FeedSettings("io.example:weekly", "io.example:weekly", "", Map.of(), 20, true);

    @TempDir
    Path folder;

    @Test
    void everyFileOfTheSiteIsTheSameInThePreview() throws IOException {
        TestSettings settings = TestSettings.of(folder)
                .source(DEMO)
                .siteUrl("https://example.org/")
                .feeds(WITH_TWINS)
                .visibility(new Visibility(HiddenIssues.LIST, true));
        new Newsletter(settings.settings()).render();
        Path site = folder.resolve("target/site/newsletter");
        PreviewState state = new Newsletter(settings.settings()).preview().refresh();

        try (Stream<Path> files = Files.walk(site)) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            assertThat(written).hasSizeGreaterThan(50);
            for (Path file : written) {
                String path = site.relativize(file).toString().replace('\\', '/');
                if (!path.equals(ReservedPaths.UNMARKED_FILES)) {
                    assertThat(state.content(path).orElseThrow().equalsFile(file))
                            .as(path)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void hiddenIssuesAndDraftsAreListedAndMarked() throws IOException {
        new Folder(folder)
                .issue("a.md", "甲", "2026-01-04", "")
                .issue("b.md", "乙", "2026-01-11", "hidden: true\n")
                .issue("c.md", "丙", "2026-01-18", "draft: true\n");

        PreviewState state = preview().refresh();

        assertThat(text(state, "index.html")).contains("a.html", "b.html", "c.html");
        assertThat(state.pages())
                .containsExactly(
                        new PreviewPage("a.html", "a.md", false, false),
                        new PreviewPage("b.html", "b.md", true, false),
                        new PreviewPage("c.html", "c.md", false, true));
    }

    @Test
    void problemsAreThoseOfABuild() throws IOException {
        new Folder(folder)
                .file("a.md", "---\ntitle: 甲\ndate: 2026-01-04\n---\n\n## 一\n\n[乙](b.md)\n")
                .issue("b.md", "乙", "2026-01-11", "draft: true\n");

        PreviewState state = preview().refresh();

        assertThat(state.validation().diagnostics())
                .isNotEmpty()
                .isEqualTo(new Newsletter(TestSettings.of(folder).settings())
                        .validate()
                        .validation()
                        .diagnostics());
    }

    @Test
    void anIssueThatCannotBeReadAnyMoreStaysOnItsPageUntilItsFileIsGone() throws IOException {
        Folder issues = new Folder(folder)
                .file("a.md", "---\ntitle: 甲\ndate: 2026-01-04\n---\n\n原来的话\n")
                .issue("b.md", "乙", "2026-01-11", "");
        Preview preview = preview();
        preview.refresh();

        issues.file("a.md", "---\ntitle: 甲\ndate: 2026-01-32\n---\n\n新的话\n");
        PreviewState broken = preview.refresh();
        assertThat(broken.validation().failed()).isTrue();
        assertThat(text(broken, "a.html")).contains("原来的话");
        assertThat(text(preview.refresh(), "a.html")).contains("原来的话");

        issues.file("a.md", "---\ntitle: 甲\ndate: 2026-01-04\n---\n\n新的话\n");
        assertThat(text(preview.refresh(), "a.html")).contains("新的话");

        Files.delete(folder.resolve("a.md"));
        assertThat(preview.refresh().content("a.html")).isEmpty();
    }

    @Test
    void anAbsentFolderHasNoIssueUntilItIsThere() throws IOException {
        Preview preview = new Newsletter(
                        TestSettings.of(folder).source(folder.resolve("issues")).settings())
                .preview();
        assertThat(preview.refresh().pages()).isEmpty();

        new Folder(folder).issue("issues/a.md", "甲", "2026-01-04", "");
        assertThat(preview.refresh().pages()).hasSize(1);
    }

    @Test
    void aWrongTemplateIsNamedAndTheNextRefreshReadsItAnew() throws IOException {
        Folder issues =
                new Folder(folder).issue("a.md", "甲", "2026-01-04", "").file("theme/redirect.mustache", "{{#open}}");
        Preview preview = new Newsletter(TestSettings.of(folder)
                        .look(TestSettings.appearance(folder.resolve("theme")))
                        .settings())
                .preview();
        assertThatThrownBy(preview::refresh)
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("redirect.mustache");

        issues.file("theme/redirect.mustache", "{{target}}");
        assertThat(preview.refresh().content("a.html")).isPresent();
    }

    @Test
    void whatIsNoPartOfTheSiteIsNotGiven() throws IOException {
        new Folder(folder)
                .issue("issues/a.md", "甲", "2026-01-04", "")
                .file("issues/.git/config", "secret")
                .file("issues/.env", "secret")
                .file("issues/node_modules/x.js", "x")
                .file("issues/picture.png", "p")
                .file("issues/public/robots.txt", "r")
                .file("secret.txt", "secret");
        Files.createSymbolicLink(folder.resolve("issues/link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("issues/out"), folder);
        PreviewState state = new Newsletter(
                        TestSettings.of(folder).source(folder.resolve("issues")).settings())
                .preview()
                .refresh();

        for (String path : List.of(
                "a.md",
                ".git/config",
                ".env",
                "node_modules/x.js",
                "../secret.txt",
                "..\\secret.txt",
                "link.txt",
                "out/secret.txt",
                "./picture.png",
                "/etc/passwd",
                "picture.png\0",
                "",
                "public")) {
            assertThat(state.content(path)).as(path).isEmpty();
        }
        assertThat(state.content("picture.png")).isPresent();
        assertThat(state.content("robots.txt")).isPresent();
    }

    private Preview preview() {
        return new Newsletter(TestSettings.of(folder).settings()).preview();
    }

    private static String text(PreviewState state, String path) throws IOException {
        Optional<Content.Writable> content = state.content(path);
        return new String(((Content.Made) content.orElseThrow()).bytes(), StandardCharsets.UTF_8);
    }
}
