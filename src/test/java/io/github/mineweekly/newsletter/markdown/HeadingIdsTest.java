package io.github.mineweekly.newsletter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mineweekly.newsletter.TestSettings;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.inline.SoftBreaks;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import io.github.mineweekly.newsletter.markdown.tree.OutlineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Ids and outline of headings made of anything. */
class HeadingIdsTest {
    private static final List<String> PIECES = List.of(
            "科技",
            "动态",
            " ",
            "B 端",
            "｜",
            "“鱼”",
            "`code`",
            "**强**",
            "*é*",
            "[链接](https://a.cn)",
            "🎉",
            "&amp;",
            "&lt;",
            "1. ",
            "A",
            "-1",
            "#",
            "~~删~~",
            "<kbd>K</kbd>",
            "![图](a.png)",
            "\\*",
            "_",
            "ｶﾅ",
            "한국",
            "{#",
            "}",
            "！",
            "——",
            "　");

    @RepeatedTest(200)
    void idsAreUniqueAndTheSameEverywhere(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder body = new StringBuilder("[[toc]]\n\n");
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            body.append("#".repeat(2 + random.nextInt(2))).append(' ');
            for (int j = random.nextInt(5); j >= 0; j--) {
                body.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            body.append("\n\n");
        }
        MarkdownSettings settings = TestSettings.markdown(Outline.deep(), HtmlMode.SANITIZE, SoftBreaks.AUTO);
        ParsedArticle article = Samples.parsed(body.toString(), settings);
        List<String> outlined = new ArrayList<>();
        collect(article.article().outline(), outlined);
        assertThat(article.article().ids())
                .hasSize(count)
                .noneMatch(String::isEmpty)
                .noneMatch(id -> id.matches(".*\\s.*"));
        List<String> withWords = new ArrayList<>(article.article().ids());
        withWords.removeIf(id -> !outlined.contains(id) && id.matches("section(?:-\\d+)?"));
        assertThat(outlined).isEqualTo(withWords);
        assertThat(Samples.html(article).split("<li><a href=\"#", -1)).hasSize(outlined.size() + 1);
    }

    private static void collect(List<OutlineEntry> entries, List<String> ids) {
        for (OutlineEntry entry : entries) {
            ids.add(entry.heading().id());
            collect(entry.children(), ids);
        }
    }
}
