package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings of nothing but a picture without a text. */
class UnwrittenHeadingsTest {
    @TempDir
    Path directory;

    @Test
    void areNoLinksWithoutWords() throws Exception {
        Folder folder = new Folder(directory);
        folder.file("a.png", "picture");
        String text =
                "## ![](a.png \"工具\")\n\n文。\n\n## ![](a.png)\n\n### 一\n\n### ![](a.png)\n\n文。\n\n### [![](a.png)](https://example.com/x)\n";
        folder.file("1.md", "---\ntitle: One\ndate: 2025-01-01\n---\n\n" + text);
        folder.render("https://example.org/weekly/", TestSettings.FEEDS, TestSettings.VISIBILITY);

        for (String page : new String[] {"1.html", "index.html"}) {
            assertThat(folder.site(page))
                    .content()
                    .contains("#section-3\">example.com")
                    .doesNotContain("/  /", "\"name\":\"\"")
                    .doesNotContainPattern("<a href=\"[^\"]*\">\\s*(?:<span>\\d</span>)?</a>");
        }
    }
}
