package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.Sample;
import io.github.mineweekly.newsletter.SampleTexts;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.markdown.ArticleTexts;
import java.util.List;

/** A newsletter with one issue that has everything and one that is out to break the format. */
final class FeedSample {
    static final SiteAddress SITE = new SiteAddress("https://example.org/weekly/");

    static final RenderedIssue RICH = rendered("2023/10-01.md", """
            ---
            title: 周刊 <第 20 期> & "友"
            description: 导语 & <更多>
            date: 2023-10-01
            updated: 2023-10-05
            author: [张三, 李四]
            tags: [AI, "C++"]
            cover: 图/cover.png
            ---

            ## 科技动态

            > 口号

            一段[相对链接](09-24.md)和[锚点](#科技动态)，注[^1]。

            ![图](图/a.png)

            ### 条目

            > https://github.com/owner/repo

            正文 `a < b && c` ]]>

            [^1]: 脚注
            """);

    static final RenderedIssue HOSTILE = rendered(
            "2023/09-24.md",
            "---\ntitle: \"]]><script> &amp; \uD83D\uDE80\"\ndate: 2023-09-24\n---\n\n坏\u0008字\u000B符\uFFFF \uD83D\uDE80\n");

    static final ArticleTexts TEXTS = new SampleTexts(RICH, HOSTILE);

    private FeedSample() {}

    static RenderedIssue rendered(String path, String text) {
        Sample sample = Sample.of(path, text);
        return new RenderedIssue(sample.issue(), sample.article());
    }

    static Feed feed() {
        return new Feed(
                SITE,
                "io.example:weekly",
                "index.html",
                "周刊 & 友",
                "",
                "zh-CN",
                "编辑部",
                "newsletter-maven-plugin 1",
                "https://example.org/weekly/icon.png",
                "https://example.org/weekly/share.png",
                List.of(FeedEntry.of(RICH, TEXTS, "周刊", SITE), FeedEntry.of(HOSTILE, TEXTS, "周刊", SITE)));
    }
}
