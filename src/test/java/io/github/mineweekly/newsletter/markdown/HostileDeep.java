package io.github.mineweekly.newsletter.markdown;

import java.util.Map;
import java.util.function.IntFunction;

/** Texts in which each line meets as many open blocks as may be. */
final class HostileDeep {
    private static final String ENTRIES = "- ".repeat(95);
    private static final String QUOTES = "> ".repeat(90);
    private static final String CONTAINERS = "::: tip\n".repeat(95);

    private HostileDeep() {}

    static void cases(Map<String, IntFunction<String>> cases) {
        cases.put("blanks below deep entries", n -> ENTRIES + "a\n" + "\n".repeat(n));
        cases.put("lines below deep entries", n -> ENTRIES + "a\n" + "b\n".repeat(n / 2));
        cases.put("code in deep entries", n -> ENTRIES + "a\n" + " ".repeat(190) + "```\n" + "\n".repeat(n));
        cases.put("code in fewer entries", n -> "- ".repeat(9) + "a\n" + " ".repeat(18) + "```\n" + "\n".repeat(n));
        cases.put("lines in deep containers", n -> CONTAINERS + "a\n".repeat(n / 2));
        cases.put("blanks in deep containers", n -> CONTAINERS + "\n".repeat(n));
        cases.put("a line in deep containers", n -> CONTAINERS + "a".repeat(n));
        cases.put("ends in deep containers", n -> CONTAINERS + "a\n:::::::\n".repeat(n / 10));
        cases.put("rows of deep entries", n -> (ENTRIES + "a\n").repeat(n / 192));
        cases.put("rows of deep quotes", n -> (QUOTES + "a\n").repeat(n / 182));
        cases.put("rows of deep quotes apart", n -> (QUOTES + "a\n\n").repeat(n / 183));
        cases.put("footnotes in footnotes", n -> "[^a]: ".repeat(n / 6) + "b");
        cases.put("numbers", n -> "1. a\n".repeat(n / 5));
        cases.put("tasks", n -> "- [ ] a\n".repeat(n / 8));
        cases.put("alerts", n -> "> [!NOTE]\n> a\n\n".repeat(n / 16));
        cases.put("tables", n -> "|a|\n|-|\n\n".repeat(n / 9));
        cases.put("contents and headings", n -> "[[toc]]\n\n".repeat(n / 18) + "## a\n".repeat(n / 10));
    }
}
