package io.github.mineweekly.newsletter.frontmatter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Blocks made to be slow, each of about a given number of characters. */
final class HostileFrontMatter {
    static final String REQUIRED = "title: A\ndate: 2023-10-01\n";

    private HostileFrontMatter() {}

    static Map<String, IntFunction<String>> cases() {
        Map<String, IntFunction<String>> cases = new LinkedHashMap<>();
        nodes(cases);
        lines(cases);
        blanks(cases);
        cases.put("numbered keys", n -> numbered("k%d: \n", n / 8));
        cases.put("numbered keys in braces", n -> "{" + numbered("k%d: , ", n / 9) + "}\n");
        cases.put("spaces between texts in quotes", n -> REQUIRED + "tags: [\"a\"" + " ".repeat(n) + "x]\n");
        cases.put("spaces in a silencing comment", n -> REQUIRED + "# newsletter:off a-b" + " ".repeat(n) + "x\n");
        cases.put("strange keys", n -> REQUIRED + "\n" + numbered("a %d:\n", n / 8) + "title: A\n");
        return cases;
    }

    /** Those that a team's own keys could make slow. */
    static Map<String, IntFunction<String>> casesOfATeam() {
        Map<String, IntFunction<String>> cases = new LinkedHashMap<>();
        cases.put("tags that are not listed", n -> REQUIRED + "tags: [" + "Jav,".repeat(n / 4) + "]\n");
        cases.put("a list that is too long", n -> REQUIRED + "links: [" + "http://a,".repeat(n / 9) + "]\n");
        cases.put("a text for a slow pattern", n -> REQUIRED + "slow: " + "a".repeat(n) + "\n");
        return cases;
    }

    private static void nodes(Map<String, IntFunction<String>> cases) {
        cases.put("brackets", n -> REQUIRED + "head: " + "[".repeat(n) + "\n");
        cases.put("braces", n -> REQUIRED + "head: " + "{a: ".repeat(n / 4) + "\n");
        cases.put("entries in entries", n -> REQUIRED + "head:\n" + "- ".repeat(n / 2) + "a\n");
        cases.put("question marks", n -> "? ".repeat(n / 2) + "a\n");
        cases.put("laughs", n -> REQUIRED + laughs(n / 47) + "\n");
        cases.put("the same key", n -> "{" + "a: ,".repeat(n / 4) + "}\n");
        cases.put("tags", n -> REQUIRED + "tags: [" + "1,".repeat(n / 2) + "]\n");
        cases.put("texts in a row", n -> REQUIRED + "tags: [" + "\"a\" ".repeat(n / 4) + "]\n");
        cases.put("names", n -> REQUIRED + "author: 李雷" + "、李雷·李".repeat(n / 15) + "\n");
        cases.put("hyphens below a key", n -> REQUIRED + "tags:\n" + "  -a\n".repeat(n / 5));
        cases.put("a map of another tool", n -> REQUIRED + "params: {" + numbered("k%d: , ", n / 9) + "}\n");
        cases.put("levels of an outline", n -> REQUIRED + "outline: [" + "2 ".repeat(n / 2) + "]\n");
        cases.put("digits", n -> REQUIRED + "number: " + "9".repeat(n) + "\n");
        cases.put("a long key", n -> REQUIRED + "x".repeat(n) + ": a\n");
        cases.put("a long key in Chinese", n -> REQUIRED + "周".repeat(n / 3) + ": a\n");
        cases.put("a long alias", n -> REQUIRED + "description: *" + "a".repeat(n) + "\n");
        cases.put("a directive", n -> "%YAML ".repeat(n / 6) + "\n");
        cases.put("apostrophes", n -> "'".repeat(n + 1) + "\n");
        cases.put("quotes", n -> "title: " + "\"".repeat(n) + "\n");
        cases.put("colons in a cover", n -> REQUIRED + "cover: " + "a:".repeat(n / 2) + "\n");
        cases.put("colons in a title", n -> "title: " + "a: ".repeat(n / 3) + "\n");
        cases.put("hashes in a title", n -> "title: " + " #a".repeat(n / 3) + "\n");
        cases.put("numbers in a title", n -> "title: " + "第 ".repeat(n / 2) + "\ndate: 2023-10-01\n");
        cases.put("words in a title", n -> "title: " + "issue ".repeat(n / 6) + "\ndate: 2023-10-01\n");
        cases.put(
                "a tag without an end in a title",
                n -> "title: <img " + "src= ".repeat(n / 5) + "\ndate: 2023-10-01\n");
        cases.put("blanks after a tag in a title", n -> "title: A<br>B" + " ".repeat(n) + "C\ndate: 2023-10-01\n");
        cases.put("code in a description", n -> REQUIRED + "description: x " + "`a`".repeat(n / 3) + " < b\n");
        cases.put(
                "tags that begin in a heading",
                n -> "date: 2023-10-01\n---\n# x <b>x</b> " + "<i>".repeat(n / 3) + "\n");
        cases.put("separators in a title", n -> "title: A" + "\u2028".repeat(n / 3) + "B\n");
    }

    private static void lines(Map<String, IntFunction<String>> cases) {
        cases.put("control characters", n -> "\u0007".repeat(n) + "\n");
        cases.put("lines of control characters", n -> "\u0007\n".repeat(n / 2));
        cases.put("comments above a key", n -> REQUIRED + "# a\n".repeat(n / 4) + "author: @a\n");
        cases.put("anchors before a text", n -> REQUIRED + "mood: " + "&: ".repeat(n / 3) + "\n");
        cases.put("blanks after an anchor", n -> REQUIRED + "mood: &a b" + " ".repeat(n) + "c\n");
        cases.put("wide colons", n -> "title：A\n".repeat(n / 11));
        cases.put("tabs", n -> "\ttitle:\tA\n".repeat(n / 10));
        cases.put("silenced rules", n -> REQUIRED + "# newsletter:off a\n".repeat(n / 19));
        cases.put("documents", n -> "--- a\n".repeat(n / 6));
    }

    private static void blanks(Map<String, IntFunction<String>> cases) {
        cases.put("blanks before a hash", n -> "title: A" + " ".repeat(n) + "#\n");
        cases.put("blanks in a key", n -> REQUIRED + "date" + " ".repeat(n) + "x\n");
        cases.put("blanks in a date", n -> "date: 2023" + " ".repeat(n) + "x\n");
        cases.put("blanks in an update", n -> REQUIRED + "updated: 2023-1-1" + " ".repeat(n) + "x\n");
        cases.put("blanks in a comment", n -> "title: A #x" + " ".repeat(n) + "y\n");
        cases.put("spaces after a colon", n -> "title: A: B" + " ".repeat(n) + "y\n");
        cases.put("tabs after a key", n -> "title:" + "\t".repeat(n) + "\nx\n");
        cases.put("tabs after a dash", n -> REQUIRED + "-" + "\t".repeat(n) + "\n");
        cases.put("blanks in a tag", n -> REQUIRED + "tags: a" + " ".repeat(n) + "b\n");
        cases.put("blanks in a list", n -> REQUIRED + "author: [a" + " ".repeat(n) + "b]\n");
        cases.put("keys in a text", n -> REQUIRED + "mood: |\n" + "  draft: true\n".repeat(n / 14));
        cases.put("blanks in a key in a text", n -> REQUIRED + "mood: |\n  draft: true" + " ".repeat(n) + "x\n");
        cases.put("blanks before a key in a text", n -> REQUIRED + "mood: |\n  a\n" + " ".repeat(n) + "draft: 1\n");
        cases.put("blanks in the body", n -> "date: 2023-10-01\n---\n# a" + " ".repeat(n) + "b\n");
    }

    private static String laughs(int count) {
        StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i <= count; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }
        return text.toString();
    }

    private static String numbered(String format, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(format.formatted(i));
        }
        return text.toString();
    }
}
