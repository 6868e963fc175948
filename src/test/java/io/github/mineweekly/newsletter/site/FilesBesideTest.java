package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mineweekly.newsletter.FileTree;
import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.site.settings.NewsletterSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the way of a file beside the site is named before anything is written. */
class FilesBesideTest {
    private static final String WAY_OUT = ", and build again; nothing was changed";

    @TempDir
    Path project;

    @BeforeEach
    void firstBuild() throws IOException {
        issue("First");
        newsletter().render();
    }

    @Test
    void aFolderInThePlaceOfAnyOfThemIsNamed() throws IOException {
        for (Path file : files(project.resolve("target/newsletter"))) {
            PathUtils.delete(file);
            Files.createDirectories(file.resolve("x/y"));
            issue("Second");
            Map<String, String> before = FileTree.of(project.resolve("target/site"));

            assertThatThrownBy(() -> newsletter().render())
                    .as(file.toString())
                    .isInstanceOf(IOException.class)
                    .hasMessage("cannot write "
                            + project.relativize(file).toString().replace('\\', '/') + ": it is a folder: delete it"
                            + WAY_OUT);
            assertThat(FileTree.of(project.resolve("target/site"))).isEqualTo(before);

            PathUtils.delete(file);
            newsletter().render();
            assertThat(file).isRegularFile();
            issue("First");
            newsletter().render();
        }
    }

    @Test
    void soIsAFileInThePlaceOfTheirFolder() throws IOException {
        PathUtils.delete(project.resolve("target/newsletter"));
        Files.createFile(project.resolve("target/newsletter"));

        assertThatThrownBy(() -> newsletter().render())
                .hasMessageEndingWith(": target/newsletter is not a folder: delete it" + WAY_OUT);
        assertThatThrownBy(() -> newsletter().validate())
                .hasMessage("cannot write target/newsletter/diagnostics.sarif: target/newsletter is not a folder:"
                        + " delete it" + WAY_OUT);
    }

    private List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(found).hasSizeGreaterThanOrEqualTo(10);
            return found;
        }
    }

    private void issue(String title) throws IOException {
        Path file = project.resolve("issues/a.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\ntitle: " + title + "\ndate: 2026-01-01\n---\n\n## News\n\ntext\n");
    }

    private Newsletter newsletter() {
        NewsletterSettings settings = TestSettings.of(project)
                .source(project.resolve("issues"))
                .siteUrl("https://example.org/")
                .reports(
                        project.resolve("target/newsletter/diagnostics.sarif"),
                        project.resolve("target/newsletter/quality.json"))
                .delivery(project.resolve("target/newsletter/delivery"))
                .settings();
        return new Newsletter(settings);
    }
}
