package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cover that is the first picture of the text too. */
class RepeatedCoverTest {
    @TempDir
    Path directory;

    private Folder folder(String cover, String text) throws IOException {
        Folder folder = new Folder(directory);
        folder.file("images/a.png", "picture");
        folder.file("images/b.png", "picture");
        folder.file(
                "2025/1.md", "---\ntitle: One\ndate: 2025-01-01\ncover: " + cover + "\n---\n\nText\n\n" + text + "\n");
        folder.render("https://example.org/weekly/", TestSettings.FEEDS, TestSettings.VISIBILITY);
        return folder;
    }

    @ParameterizedTest
    @CsvSource({
        "/images/a.png, ![图](../images/a.png)",
        "../images/a.png, ![图](/images/a.png?v=2)",
        "/images/a.png, <img src=\"../images/a.png\" alt=\"图\">",
        "/images/a.png, '## 一\n\n- [![图](../images/a.png)](https://example.org/)'",
        "https://example.org/封面.png, ![图](https://example.org/%E5%B0%81%E9%9D%A2.png)",
    })
    void isOnThePageOnce(String cover, String text) throws IOException {
        Folder folder = folder(cover, text);

        assertThat(folder.site("2025/1.html"))
                .content()
                .containsOnlyOnce("<img ")
                .doesNotContain("nl-cover");
    }

    @ParameterizedTest
    @CsvSource({
        "/images/a.png, ![图](../images/b.png) ![图](../images/a.png)",
        "/images/a.png, [图](../images/a.png)",
        "/images/a.png, '`![图](../images/a.png)`'",
        "https://example.org/a.png, ![图](https://example.org/b.png)",
    })
    void anyOtherIsAboveTheText(String cover, String text) throws IOException {
        assertThat(folder(cover, text).site("2025/1.html")).content().contains("nl-cover");
    }

    /** There the text is not. */
    @Test
    void listsAndFeedsHaveItAsBefore() throws IOException {
        Folder folder = folder("/images/a.png", "![图](../images/a.png)");

        assertThat(folder.site("index.html")).content().contains("src=\"images/a.png\"");
        assertThat(folder.site("feed.json"))
                .content()
                .contains("\"image\": \"https://example.org/weekly/images/a.png\"");
        assertThat(folder.site("2025/1.html"))
                .content()
                .contains("property=\"og:image\" content=\"https://example.org/weekly/images/a.png\"");
    }
}
