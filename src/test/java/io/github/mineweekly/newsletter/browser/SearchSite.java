package io.github.mineweekly.newsletter.browser;

import io.github.mineweekly.newsletter.Sample;
import io.github.mineweekly.newsletter.search.SearchDocument;
import io.github.mineweekly.newsletter.search.SearchFile;
import io.github.mineweekly.newsletter.search.SearchIndex;
import io.github.mineweekly.newsletter.search.SearchPage;
import io.github.mineweekly.newsletter.search.SearchWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder with a search page, its index, and a page for each issue. */
final class SearchSite {
    static final SearchWords WORDS = new SearchWords(
            "搜索往期",
            "搜索",
            "正在搜索…",
            "没有找到",
            "找到 1 期",
            "找到 {0} 期",
            "约 {0} 期",
            "本期另有 {0} 处",
            "显示更多",
            "搜索没能载入",
            "不用脚本也能找到往期：");

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
            """;

    private SearchSite() {}

    static void write(Path folder) throws IOException {
        List<SearchDocument> documents = new ArrayList<>();
        Sample seed = Sample.of("2023/第 20 期.md", "---\ntitle: 周刊 第 20 期\ndate: 2023-10-01\n---\n\n" + BODY);
        documents.add(SearchDocument.of(seed.issue(), seed.article(), "2023 年 10 月 1 日"));
        for (int number = 19; number >= 1; number--) {
            String text = "---\ntitle: 周刊 第 %d 期\ndate: 2023-09-%02d\n---\n\n## 言论\n\n### 每期都有的条目\n\n操纵市场的人，第%d次。垮公了。\n"
                    .formatted(number, number, number);
            Sample sample = Sample.of("2023/%d.md".formatted(number), text);
            documents.add(SearchDocument.of(sample.issue(), sample.article(), "2023-09-%02d".formatted(number)));
        }
        SearchIndex index = SearchIndex.of(documents);
        for (SearchFile file : index.files()) {
            put(folder.resolve(file.path()), file.content());
        }
        put(folder.resolve("search.html"), page(index));
        put(folder.resolve("index.html"), "");
        put(
                folder.resolve("2023/第 20 期.html"),
                "<!DOCTYPE html><title>第 20 期</title><link rel=icon href=data:,><h3 id=x>第 20 期</h3>");
    }

    private static String page(SearchIndex index) {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="utf-8"><title>搜索</title>
                <link rel="icon" href="data:,">
                <script src="%s" defer></script></head><body><main><h1>搜索</h1>
                %s</main></body></html>
                """.formatted(
                index.script(),
                SearchPage.html(WORDS, index.directory(), List.of(new SearchPage.Link("index.html", "全部 & 往期"))));
    }

    private static void put(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
