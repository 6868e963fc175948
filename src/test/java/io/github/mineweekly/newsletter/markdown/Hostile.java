package io.github.mineweekly.newsletter.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts made to be slow, each of about a given number of characters. */
final class Hostile {
    private Hostile() {}

    static Map<String, IntFunction<String>> cases() {
        Map<String, IntFunction<String>> cases = new LinkedHashMap<>();
        cases.put("a real issue", LargeIssue::of);
        blocks(cases);
        inlines(cases);
        HostileDeep.cases(cases);
        HostileDetails.cases(cases);
        return cases;
    }

    private static void blocks(Map<String, IntFunction<String>> cases) {
        cases.put("quotes in quotes", n -> "> ".repeat(n / 2) + "a");
        cases.put("quotes without blanks", n -> ">".repeat(n));
        cases.put("entries in entries", n -> "- ".repeat(n / 2) + "a");
        cases.put("numbers in numbers", n -> "1. ".repeat(n / 3) + "a");
        cases.put("entries indented", Hostile::indented);
        cases.put("containers", n -> "::: tip\n".repeat(n / 8));
        cases.put("containers of more colons", Hostile::containers);
        cases.put("one line", n -> "字".repeat(n));
        cases.put("one paragraph of lines", n -> "一行文字。\n".repeat(n / 6));
        cases.put("a quote of lines", n -> "> 一行文字。\n".repeat(n / 8));
        cases.put("a lazy quote", n -> "> a\n" + "b\n".repeat(n / 2));
        cases.put("empty entries", n -> "- \n".repeat(n / 3));
        cases.put("entries", n -> "- a\n".repeat(n / 4));
        cases.put("loose entries", n -> "- a\n\n".repeat(n / 5));
        cases.put("blank lines", n -> "\n".repeat(n));
        cases.put("paragraphs", n -> "a\n\n".repeat(n / 3));
        cases.put("headings", n -> "## a\n".repeat(n / 5));
        cases.put("thematic breaks", n -> "***\n".repeat(n / 4));
        cases.put("an unclosed fence", n -> "```\n" + "a\n".repeat(n / 2));
        cases.put("fences", n -> "```\na\n```\n".repeat(n / 10));
        cases.put("indented code", n -> "    a\n\n".repeat(n / 7));
        cases.put("definitions", n -> "[a]: b\n".repeat(n / 7));
        cases.put("unclosed definitions", n -> "[a]: <b\n".repeat(n / 8));
        cases.put("different definitions", n -> numbered("[a%d]: b\n", n / 12));
        cases.put("footnotes", n -> numbered("[^%d]: b\n\n", n / 12));
        cases.put("footnote marks", n -> "[^a]: b\n\n" + "[^a]".repeat(n / 4));
        cases.put("table pipes", n -> "|".repeat(n) + "\n" + "|-".repeat(n / 2));
        cases.put("a wide table", n -> "|a".repeat(n / 6) + "\n" + "|-".repeat(n / 6) + "\n" + "a\n".repeat(n / 6));
        cases.put("table rows", n -> "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(n / 6));
        cases.put("code in many cells", n -> "|a|b|\n|-|-|\n```a|``b" + "|`c".repeat(n / 3));
        cases.put("a backquote above cells", n -> "|a|b|\n|-|-|\n`" + "|c".repeat(n / 2));
        cases.put("almost tables", n -> "|a|b|\n|-|-|-|\n".repeat(n / 14));
        cases.put("almost delimiters", n -> ("| a | b |\n" + "| - ".repeat(40) + "| x |\n\n").repeat(n / 180));
        cases.put("html blocks", n -> "<div>\n\n".repeat(n / 7));
        cases.put("html in html", n -> "<div>".repeat(n / 5));
        cases.put("unclosed comments", n -> "a <!--\n".repeat(n / 7));
        cases.put("setext lines", n -> "a\n=\n".repeat(n / 4));
        cases.put("tabs", n -> "\t".repeat(n) + "a");
        cases.put("blanks in a heading", n -> "# " + " ".repeat(n) + "a");
        cases.put("hashes in a heading", n -> "# " + "# ".repeat(n / 2) + "a");
        cases.put("hashes and blanks", n -> "# a" + "#".repeat(n) + " a");
        cases.put("blanks after a line", n -> "a" + " ".repeat(n) + "b");
        cases.put("a tag of attributes", n -> "<x " + "a ".repeat(n / 2) + ">");
        cases.put("misnested tags", n -> "<b><p></b>".repeat(n / 10));
        cases.put("misnested links", n -> "a <a><div></a>".repeat(n / 14));
        cases.put("tables of text", n -> "<table>a<b>".repeat(n / 11));
        cases.put("closed tables", n -> "<table>a</table>".repeat(n / 16));
        cases.put("closing tags", n -> "a </b></i>".repeat(n / 10));
        cases.put("equal headings", n -> "# \n".repeat(n / 3));
    }

    private static void inlines(Map<String, IntFunction<String>> cases) {
        cases.put("stars", n -> "*".repeat(n));
        cases.put("stars and letters", n -> "*a ".repeat(n / 3));
        cases.put("emphasis in emphasis", n -> "*a **a ".repeat(n / 7));
        cases.put("closed emphasis", n -> "*a **a ".repeat(n / 15) + "b** b* ".repeat(n / 15));
        cases.put("unmatched", n -> "a**b" + "c* ".repeat(n / 3));
        cases.put("closers only", n -> "a_ ".repeat(n / 3));
        cases.put("openers of another mark", n -> "_a ".repeat(n / 6) + "b* ".repeat(n / 6));
        cases.put("marks that cross", n -> "~~a ".repeat(n / 14) + "*a_ b* c_ ".repeat(n / 14));
        cases.put("underscores", n -> "_".repeat(n) + "a");
        cases.put("tildes", n -> "~~a ".repeat(n / 4));
        cases.put("opening brackets", n -> "[".repeat(n));
        cases.put("closing brackets", n -> "]".repeat(n));
        cases.put("nested brackets", n -> "[".repeat(n / 2) + "a" + "]".repeat(n / 2));
        cases.put("brackets and letters", n -> "[a](".repeat(n / 4));
        cases.put("pointed destinations", n -> "[a](<b".repeat(n / 6));
        cases.put("unclosed titles", n -> "[a](b \"c".repeat(n / 8));
        cases.put("mixed titles", n -> "[a](b 'c [a](b \"c [a](b (c".repeat(n / 27));
        cases.put("links", n -> "[a](b)".repeat(n / 6));
        cases.put("images in images", n -> "![".repeat(n / 2) + "a" + "](b)".repeat(n / 4));
        cases.put("image openers", n -> "![".repeat(n / 2));
        cases.put("image openers and links", n -> "![[a](b)".repeat(n / 8));
        cases.put("labels", n -> "[a][".repeat(n / 4));
        cases.put("long labels", n -> ("[" + "a".repeat(990) + "]").repeat(n / 992));
        cases.put("backquotes", n -> "`".repeat(n));
        cases.put("growing backquotes", Hostile::growing);
        cases.put("code openers", n -> "`a``b".repeat(n / 5));
        cases.put("pointed", n -> "<".repeat(n));
        cases.put("unclosed tags", n -> "<a b='".repeat(n / 6));
        cases.put("mixed quotes in tags", n -> "<a b=\"<a b='".repeat(n / 12));
        cases.put("tags", n -> "<b>".repeat(n / 3));
        cases.put("comments", n -> "<!--".repeat(n / 4));
        cases.put("instructions", n -> "<?".repeat(n / 2));
        cases.put("data sections", n -> "a<![CDATA[".repeat(n / 10));
        cases.put("declarations", n -> "a<!A ".repeat(n / 5));
        cases.put("ampersands", n -> "&".repeat(n));
        cases.put("references", n -> "&amp;".repeat(n / 5));
        cases.put("long references", n -> "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".repeat(n / 33));
        cases.put("backslashes", n -> "\\".repeat(n));
        cases.put("addresses", n -> "https://a.cn ".repeat(n / 13));
        cases.put("address brackets", n -> "https://a.cn/" + "(".repeat(n));
        cases.put("addresses in addresses", n -> "https://a(".repeat(n / 10));
        cases.put("one address", n -> "https://a.cn/" + "a.".repeat(n / 2));
        cases.put("mail", n -> "<" + "a".repeat(n) + "@");
        cases.put("pointed mail", n -> ("<" + "a.".repeat(50) + "@" + "b.".repeat(50) + ">").repeat(n / 202));
        cases.put("links around addresses", n -> "[".repeat(n / 16) + " https://a.cn ".repeat(n / 16) + "](b)");
        cases.put("soft breaks", n -> "**字**\n".repeat(n / 6));
        cases.put("breaks without text", n -> "<b>\n".repeat(n / 4));
        cases.put("marks around breaks", n -> "a\n" + "[](b)".repeat(n / 10) + "\n<b>".repeat(n / 8));
        cases.put("hard breaks", n -> "a" + " ".repeat(n / 2) + "\n" + " ".repeat(n / 2) + "b");
        cases.put("quotes of ambiguous width", n -> "”".repeat(n / 2) + "\n" + "“\n".repeat(n / 4));
        cases.put("selectors", n -> "\uFE00*".repeat(n / 2));
    }

    private static String indented(int n) {
        StringBuilder out = new StringBuilder();
        for (int depth = 0; out.length() < n; depth++) {
            out.append("  ".repeat(depth)).append("- a\n");
        }
        return out.toString();
    }

    private static String containers(int n) {
        StringBuilder out = new StringBuilder();
        for (int colons = (int) Math.sqrt(2.0 * n) + 3; colons > 2; colons--) {
            out.append(":".repeat(colons)).append(" tip\n");
        }
        return out.toString();
    }

    private static String growing(int n) {
        StringBuilder out = new StringBuilder();
        for (int length = 1; out.length() < n; length++) {
            out.append("`".repeat(length)).append('a');
        }
        return out.toString();
    }

    private static String numbered(String format, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(String.format(format, i));
        }
        return out.toString();
    }
}
