package io.github.mineweekly.newsletter.markdown;

import java.util.Map;
import java.util.function.IntFunction;

/** Texts that make one detail of the dialect grow: definitions, raw tags, ids, what follows a fence. */
final class HostileDetails {
    private static final int TAGS = 24_000;

    private HostileDetails() {}

    static void cases(Map<String, IntFunction<String>> cases) {
        definitions(cases);
        html(cases);
        cases.put("footnote marks in lines", n -> "[^a]: b\n\n" + "[^a]\n".repeat(n / 5));
        cases.put("images", n -> "![a](b)".repeat(n / 7));
        cases.put("pictures below the limit", n -> ("![a](" + "b".repeat(40) + ") ").repeat(Math.min(n / 47, 19_999)));
        cases.put("links below the limit", n -> "[a](https://a.cn/) ".repeat(Math.min(n / 19, 19_999)));
        cases.put("pointed addresses", n -> "<ab:c>\n".repeat(n / 7));
        cases.put("links to files", n -> "[a](./b.md)".repeat(n / 11));
        cases.put("links upwards", n -> ("[a](" + "../".repeat(20) + "b) ").repeat(n / 66));
        cases.put("a long path", n -> "[a](" + "a/".repeat(n / 2) + ")");
        cases.put("slashes at the end of an address", n -> "[a](https://a.cn/" + "/".repeat(n) + ")");
        cases.put("a long host", n -> "## a\n\n### [a](https://" + "a.".repeat(n / 2) + ")");
        cases.put("almost hosts", n -> ("[a](" + "a-.".repeat(80) + ")").repeat(n / 245));
        cases.put("marked code", n -> "```js{1-999999}\n" + "a // [!code highlight]\n".repeat(n / 23) + "```\n");
        cases.put("ranges of lines", n -> "```js{" + "1-999999,".repeat(n / 9) + "}\na\n```\n");
        cases.put("brackets after a fence", n -> "```js " + "[".repeat(n) + "\na\n```\n");
        cases.put("blanks before a mark in code", n -> "```\n" + " ".repeat(n) + "[!code x\n```\n");
        cases.put("a heading of words", n -> "# " + "a ".repeat(n / 2));
        cases.put(
                "lines in bold above lists",
                n -> "## a\n\n" + "**b**\n\n- [cc](https://a.cn/1)\n- [dd](https://a.cn/2)\n\n".repeat(n / 55));
        cases.put("typed ids", n -> "## a {#b}\n".repeat(n / 10));
        cases.put("a heading of tags", n -> "<h2>" + "<b>".repeat(n / 3) + "</h2>");
        cases.put("openers of ids", n -> "## " + "{#b".repeat(n / 3) + "}");
        cases.put("blanks before an id", n -> "## a" + " \t{".repeat(n / 3) + "}");
        cases.put("blanks before no id", n -> "## a" + " ".repeat(n) + "}");
        cases.put("a title of blanks", n -> "::: tip" + " ".repeat(n) + "\u2028");
        cases.put("a title of marks", n -> "::: tip " + "*a".repeat(n / 2));
        cases.put("a title in brackets", n -> "::: tip\n:::tip[" + "]".repeat(n));
        cases.put("an id and a long title", n -> "::: tip *a*{.b}" + "c".repeat(n));
        cases.put("braces after a title", n -> ":::tip[a]" + "{".repeat(n));
        cases.put("corners", n -> "![a]【".repeat(n / 7));
        cases.put("closed corners", n -> "！【a】".repeat(n / 10));
        cases.put("files in corners", n -> "[a]（" + "a.png".repeat(n / 5));
        cases.put("quotes after an address", n -> ("[a](b" + " \"c".repeat(160) + ")").repeat(n / 486));
        cases.put("names of pairs of parentheses", n -> "[a](b" + " (c)".repeat(n / 4) + ")");
        cases.put("brackets within brackets", n -> "[" + "[a]".repeat(n / 3) + "](b c.png)");
        cases.put("links with wide parentheses", n -> "[a]（a.md）".repeat(n / 9));
        cases.put("swapped pictures", n -> "!(a)[a.png]".repeat(n / 11));
        cases.put("wide colons in addresses", n -> "http：/".repeat(n / 8));
        cases.put("addresses between characters", n -> "中http://a.bc".repeat(n / 12));
        cases.put("numbers between commas", n -> "100,".repeat(n / 4));
        cases.put("addresses without a host", n -> "http://-".repeat(n / 8));
        cases.put("a wide colon before a host", n -> "http：/" + "a".repeat(n));
        cases.put("tabs in a row", n -> "a" + "\ta".repeat(n / 2));
        cases.put("tabs without cells", n -> "a" + "\t".repeat(n));
        cases.put("underscores beside Han", n -> "中__".repeat(n / 5));
        cases.put("formulas without an end", n -> "\\(a_1".repeat(n / 5));
        cases.put("a formula of words", n -> "\\[" + "a_b ".repeat(n / 4) + "\\]");
        cases.put("attributes without an end", n -> "*{.a ".repeat(n / 5));
        cases.put("attributes", n -> "*{.a b=c}".repeat(n / 9));
        cases.put("options of code", n -> "```{r}\n" + "#| a: b\n".repeat(n / 8) + "```\n");
        cases.put("tags of BBCode", n -> "[b]".repeat(n / 3));
        cases.put("ends of BBCode", n -> "[url]a[/b]".repeat(n / 10));
        cases.put("bars around words", n -> "||中".repeat(n / 5));
        cases.put("citations without an end", n -> "[a @a1 ".repeat(n / 7));
        cases.put("at signs before brackets", n -> "@[toc](a)\n".repeat(n / 10));
        cases.put("rows without dashes", n -> "|a|b|\n".repeat(n / 6));
        cases.put("a row without letters", n -> "|a|b|\n|" + " -".repeat(n / 4) + " |".repeat(n / 4));
        cases.put("labels with spaces", n -> "[^a" + " ".repeat(n) + "]:");
        cases.put("no-break spaces", n -> "-\u00A0".repeat(n / 2));
        cases.put("raw addresses without an end", n -> "<p>" + "<a href='".repeat(n / 9));
        cases.put("raw addresses alike", n -> "<p>" + "<img src=a>".repeat(Math.min(n / 11, 19_999)));
        cases.put("an underlined paragraph", n -> "a\n".repeat(n / 2) + "=");
        cases.put("colons", n -> ":".repeat(n));
        cases.put("characters to delete", n -> "\uFFFF\uFFFE".repeat(n / 2));
        cases.put("surplus cells", n -> "|a|\n|-|\n" + "|a|b|\n".repeat(n / 6));
        cases.put("a row of surplus cells", n -> "|a|\n|-|\n" + "|a".repeat(n / 2));
        cases.put("unknown containers", n -> "::: a\n".repeat(n / 6));
        cases.put("braces without an end after a fence", n -> "```{" + "a".repeat(n) + "\na\n```\n");
        cases.put("one word after a fence", n -> "```js " + "a".repeat(n) + "\na\n```\n");
        cases.put("words after a fence", n -> "```js " + "a {b} c=d ".repeat(n / 10) + "\na\n```\n");
        cases.put("control characters", n -> "a\u0001\n".repeat(n / 3));
        cases.put("returns", n -> "a\r".repeat(n / 2));
        cases.put("halves of characters", n -> "\uD800*".repeat(n / 2));
    }

    private static void definitions(Map<String, IntFunction<String>> cases) {
        cases.put("uses of a definition", n -> "[a]: b\n\n" + "[a] ".repeat(n / 4));
        cases.put("uses of a long definition", n -> "[a]: " + "b".repeat(1000) + "\n\n" + "[a]".repeat(n / 3));
        cases.put("uses of a huge definition", n -> "[a]: /" + "b".repeat(n / 2) + "\n\n" + "[a]".repeat(n / 6));
        cases.put("uses of a huge title", n -> "[a]: b '" + "b".repeat(n / 2) + "'\n\n" + "[a]".repeat(n / 6));
        cases.put("unclosed titles of definitions", n -> "[a]: b \"c\n\n".repeat(n / 11));
        cases.put("underlined definitions", n -> "[a]: b\n=\n".repeat(n / 9));
    }

    private static void html(Map<String, IntFunction<String>> cases) {
        cases.put("raw links", n -> "<a href=\"b\">c</a> ".repeat(Math.min(n / 18, TAGS)));
        cases.put("blocks of raw links", n -> "<p><a href=\"b\">c</a>\n\n".repeat(Math.min(n / 23, TAGS / 2)));
        cases.put("a raw heading of spaces", n -> "<h2>" + " ".repeat(n) + "a</h2>");
        cases.put("a raw heading of references", n -> "<h2>" + "&nbsp;".repeat(n / 6) + "a</h2>");
        cases.put("raw ids in headings", n -> numbered("## %d <i id=\"b\">c</i>\n", Math.min(n / 28, TAGS)));
        cases.put("attributes", n -> "<div>" + ("<i " + "a=b ".repeat(200) + ">").repeat(n / 804));
        cases.put("raw references", n -> "<div>" + "&amp".repeat(n / 4));
        cases.put("raw comments", n -> "<!-- a -->\n".repeat(n / 11));
        cases.put("words in tags", n -> "List<T> ".repeat(n / 8));
        cases.put("unclosed marks", n -> "a <s> b\n\n".repeat(n / 9));
        cases.put("words that begin lines", n -> "<menu> a\n".repeat(n / 9));
        cases.put("words that end below", n -> "<menu> a\n".repeat(n / 9) + "\n</menu>");
        cases.put("hidden elements in a row", n -> "<div hidden>\n\na\n\n</div>".repeat(n / 23));
        cases.put("words about programs", n -> "<script> a\n\n".repeat(n / 12));
        cases.put("programs without end", n -> "<script>\n\n".repeat(n / 10));
        cases.put("programs and one end", n -> "<script>\n\n".repeat(n / 10) + "</style>");
        cases.put("programs in a block", n -> "<div>" + "<script>a".repeat(n / 9));
        cases.put("hidden blocks", n -> "<p hidden>\n\n".repeat(Math.min(n / 12, TAGS)));
        cases.put("hidden blocks of other names", n -> "<div hidden>\n\n<p>\n\n".repeat(Math.min(n / 19, TAGS)));
        cases.put("hidden blocks that end", n -> "<p hidden>\n\na[^b]\n\n</p>\n\n".repeat(Math.min(n / 26, TAGS)));
        cases.put("hidden words", n -> "a <i hidden>b</i> ".repeat(Math.min(n / 18, TAGS)));
        cases.put("players", n -> "<video src=a> ".repeat(Math.min(n / 14, TAGS)));
        cases.put("players in a block", n -> "<p>" + "<video src=a>".repeat(Math.min(n / 13, TAGS)));
        cases.put("pictures in pictures", n -> "a " + "<svg width=1>".repeat(n / 26) + "</svg>".repeat(n / 26));
        cases.put("players in players", n -> "a " + "<video>".repeat(n / 15) + "</video>".repeat(n / 15));
        cases.put("players in players in a block", n -> "<p>" + "<video>".repeat(n / 15) + "</video>".repeat(n / 15));
        cases.put("objects in objects", n -> "a " + "<object data=x>".repeat(n / 24) + "</object>".repeat(n / 24));
        cases.put("comments in a block", n -> "<div>" + "<!-- ".repeat(n / 5));
        cases.put("spaces in a block", n -> "<div>a" + " ".repeat(n) + "b</div>");
        cases.put("lines after spaces", n -> "<div>a\n" + " ".repeat(n / 2) + "<hr>".repeat(Math.min(n / 8, TAGS)));
        cases.put("unclosed attributes", n -> "<div>" + "<a b=\"".repeat(n / 6));
        cases.put("rows of a raw table", n -> "<table>\n" + "<tr><td>a\n".repeat(Math.min(n / 10, TAGS)));
        cases.put("marks around raw paragraphs", n -> "<b><i><u><s>".repeat(40) + "<p>a".repeat(Math.min(n / 4, TAGS)));
    }

    private static String numbered(String format, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(String.format(format, i));
        }
        return out.toString();
    }
}
