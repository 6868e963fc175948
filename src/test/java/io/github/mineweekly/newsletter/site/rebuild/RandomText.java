package io.github.mineweekly.newsletter.site.rebuild;

import java.util.List;
import java.util.Random;

/** Blocks of Markdown: of every kind that a page, an index or a check makes something of. */
final class RandomText {
    static final List<String> SECTIONS = List.of("动态", "工具", "News", "🚀 News", "Releases", "随笔", "通告");

    private static final String ENGLISH =
            "A build that keeps what did not change has to say all that a full one says. ";
    private static final String CHINESE = "没有改变的页面不再生成，而结果必须与从头生成的完全一样。";
    private static final List<String> HOSTS =
            List.of("example.org", "github.com/team", "news.example.net", "例子.example");

    private static final List<String> BLOCKS = List.of(
            "正文 [甲](/n%1$d) 与 [乙](/folder/n%2$d.md#动态)，[丙](n%2$d.md#News)。",
            "See [one](/old%1$d.html), [two](old%2$d), [data](/files/data%1$d.csv) and [more](files/data%2$d.csv).",
            "![图](/p%1$d.png)\n\n![](p%2$d.png) ![second](/p%2$d.png \"title\")",
            "一句话[^n%1$d]，另一句。\n\n[^n%1$d]: 注 https://example.org/%2$d",
            "```java\nint n = %1$d;\n```",
            "```\nplain %1$d\n```",
            "<details><summary>更多 %1$d</summary>\n\n内容 <b>%2$d</b> <script>alert(1)</script>\n\n</details>",
            "::: warning\n注意 %1$d\n:::",
            "::: tip\nTake care of %1$d\n:::",
            "| a | b |\n|---|--:|\n| %1$d | [x](https://example.org/%2$d) |",
            "- [ ] 甲 %1$d\n- [x] 乙\n  1. 丙",
            "#### 太深 %1$d\n\n字",
            "[空]() 与 [死](/gone%1$d.md) 与 <font color=red>红</font>",
            "[订阅](https://example.org/subscribe) %1$d",
            "[[toc]]",
            "<a id=\"News\"></a> %1$d",
            "行一\n行二 %1$d\nline three");

    private final Random random;

    RandomText(Random random) {
        this.random = random;
    }

    /** A section with some items, or one block. */
    String block() {
        return random.nextInt(3) == 0 ? section() : format(any(BLOCKS));
    }

    String section() {
        StringBuilder text = new StringBuilder("## " + any(SECTIONS));
        for (int items = random.nextInt(4); items > 0; items--) {
            text.append("\n\n").append(item(random.nextInt(12)));
        }
        return text.append("\n\n").append(sentences(random.nextInt(3))).toString();
    }

    String item(int number) {
        String address = "https://" + any(HOSTS) + "/" + number + (random.nextInt(4) == 0 ? "?utm_source=x" : "");
        return "### 消息 " + number + "\n\n> " + address + "\n\n" + format(any(BLOCKS));
    }

    /** Enough to tell a language from. */
    String sentences(int number) {
        return (random.nextBoolean() ? ENGLISH : CHINESE).repeat(number);
    }

    static String english() {
        return ENGLISH.repeat(25);
    }

    static String chinese() {
        return CHINESE.repeat(40);
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String format(String block) {
        return String.format(block, random.nextInt(9), random.nextInt(9));
    }
}
