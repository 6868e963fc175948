package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongNamesTest {
    private static final String BODY = "---\ntitle: A\ndate: 2023-01-01\n---\n\n";

    @TempDir
    Path directory;

    @Test
    void aFileWhosePageWouldNeedTooLongANameIsAProblemOfThatFile() throws IOException {
        Folder folder = new Folder(directory)
                .file("x".repeat(252) + ".md", BODY)
                .file("y".repeat(250) + ".md", BODY.replace("A", "B"));

        assertThat(folder.found())
                .filteredOn(problem -> problem.contains(" error "))
                .containsExactly(
                        "x".repeat(252) + ".md:1,1-1 error path-too-long the page of this file would need the name `"
                                + "x".repeat(60) + "…` with 257 bytes of UTF-8; a name can have 255 | rename the file");
    }

    @Test
    void noHeadingOfAnyLengthStopsABuild() throws IOException {
        String headings = "## " + "汉".repeat(200) + "\n\n### x\n\n## " + "w".repeat(300) + "\n\n"
                + "# " + "가".repeat(150) + "\n\n## con\n\n" + "🚀".repeat(90) + "\n---\n\n## "
                + "+".repeat(500) + " {#short}\n";
        Rendering rendering = new Folder(directory)
                .file("a.md", BODY + headings)
                .file("b.md", BODY + headings)
                .render("https://example.org/", TestSettings.FEEDS, TestSettings.VISIBILITY);

        assertThat(rendering.written()).isNotNull();
        assertThat(directory.resolve("target/site/newsletter/sections"))
                .isDirectoryContaining("glob:**/汉*.html")
                .isDirectoryContaining("glob:**/wwww*.xml")
                .isDirectoryContaining("glob:**/가*.html")
                .isDirectoryContaining("glob:**/con-*.html");
    }
}
