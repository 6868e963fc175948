package io.github.mineweekly.newsletter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page numbers the sections where no number is typed before one. */
class NumberedSectionsTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、科技动态 | true",
                "（一）科技动态 | true",
                "第三章 工具 | true",
                "1. 工具 | true",
                "01 工具 | true",
                "**2、工具** | true",
                "① 工具 | true",
                "II. Tools | true",
                "科技动态 | false",
                "1.0 发布 | false",
                "一周动态 | false",
                "3 个工具 | false",
                "2026. 展望 | false",
                "404 页 | false",
                "第二部分 工具 | true",
                "第二部手机 | false",
                "X.com 上的讨论 | false",
                "V.Smile 回顾 | false",
                "3.x 的变化 | false",
            })
    void noSectionHasTwoNumbers(String heading, boolean numbered) throws Exception {
        Folder folder = new Folder(directory);
        folder.file("1.md", "---\ntitle: One\ndate: 2025-01-01\n---\n\n## " + heading + "\n\n文。\n");
        folder.render("https://example.org/weekly/", TestSettings.FEEDS, TestSettings.VISIBILITY);

        assertThat(folder.site("1.html"))
                .content()
                .contains(numbered ? "class=\"nl-head nl-numbered\"" : "class=\"nl-head\"");
    }
}
