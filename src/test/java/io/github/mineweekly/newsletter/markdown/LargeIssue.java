package io.github.mineweekly.newsletter.markdown;

/** An issue as teams write them, with everything they use, and as long as one likes. */
final class LargeIssue {
    private LargeIssue() {}

    /** At least so many characters. */
    static String of(int length) {
        StringBuilder out = new StringBuilder("[[toc]]\n\n[站]: https://example.org/a/b \"题\"\n\n");
        for (int section = 1; out.length() < length; section++) {
            out.append("## 第 ").append(section).append(" 部分\n\n> 这一部分的一句话\n\n");
            for (int item = 1; item <= 5; item++) {
                item(section + "-" + item, out);
            }
        }
        return out.toString();
    }

    private static void item(String number, StringBuilder out) {
        out.append(String.format("""
                ### 新闻 %1$s：**“引号”**后面，`code` 与 [链接][站] {#news-%1$s}

                > 原文：https://example.org/wiki/条目_%1$s

                一段话，说的是*重点。*后面还有 https://example.org/%1$s，句子在这里结束。
                他说：
                “下一行。”[^%1$s]

                - 第一条
                  - 里面的一条 with English words
                - [ ] 没有做的
                1. 数字

                | 列 | 另一列 |
                |---|---:|
                | `a\\|b` | ~~删~~ |

                ::: tip 提示 %1$s
                容器里的话，<kbd>Ctrl</kbd> 和 H<sub>2</sub>O。
                :::

                ```js{1}
                const a = '%1$s';
                ```

                [^%1$s]: 一个脚注。

                """, number));
    }
}
