package io.github.mineweekly.newsletter.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A newsletter to search in. */
final class SearchSite {
    static final String SEARCHING = "正在搜索…";
    static final String NONE = "没有找到匹配的内容。";
    static final String FAILED = "索引加载失败。";

    private static final String BODY = """
            ## 科技动态

            > 最新的科技进展

            ### 如何打造一个拖垮公司的大模型？

            > https://mp.weixin.qq.com/s/ZwdjTEHZvsK0VbzFlGtsng

            用戏谑的口吻描述打造大模型过程中的诸多挑战，心脏不好的读者请慎重。

            ### 离职用 ChatGPT 创业三个月

            第一版插件用 C++ 写成，后来换成 ＲＵＳＴ，又提到 C#；価格はラーメン並み。한국어 검색도 됩니다.

            ### `<script>alert(1)</script>` 与 "引号"

            一段关于 `<img src=x onerror=alert(2)>` 的说明，以及 🚀 火箭。

            ### 一枚贝壳

            一条短讯。
            """;

    private SearchSite() {}

    /** Writes the issues and gives the folder of the site. */
    static Path write(Path folder) throws IOException {
        issue(folder, "2023/第 20 期.md", "周刊 第 20 期", "2023-10-01", BODY);
        for (int number = 19; number >= 1; number--) {
            issue(
                    folder,
                    "2023/%d.md".formatted(number),
                    "周刊 第 %d 期".formatted(number),
                    "2023-09-%02d".formatted(number),
                    "## 言论\n\n### 每期都有的条目\n\n操纵市场的人，第%d次。垮公了。\n".formatted(number));
        }
        return Site.render(folder, null);
    }

    /** Until the search page shows what it found; while it searches the results of before stay. */
    static void waitForEnd(Page page) {
        PlaywrightAssertions.assertThat(page.locator("#nl-search-results")).hasAttribute("aria-busy", "false");
    }

    private static void issue(Path folder, String key, String title, String date, String body) throws IOException {
        Path file = folder.resolve("source").resolve(key);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\ntitle: " + title + "\ndate: " + date + "\n---\n\n" + body);
    }
}
