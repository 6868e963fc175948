package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Markdown in a block of raw HTML, which goes to the next empty line and is text to its end. */
final class MarkdownWithin {
    private static final Pattern FORM =
            Pattern.compile("(?<![\\\\\\w*])\\*\\*[^*\\s](?:[^*\\n]{0,200}[^*\\s])?\\*\\*(?![\\w*])"
                    + "|!?\\[[^\\[\\]\\n]{1,200}]\\((?:https?:|\\.{0,2}/|#)[^()\\s\"<>]{1,500}\\)");
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,2000}>");
    private static final Pattern VERBATIM = Pattern.compile("(?i)<(?:pre|code|script|style|textarea|!|\\?)");

    private MarkdownWithin() {}

    static void check(Fragment block, BodyProblems problems) {
        String text = block.text();
        boolean possible = text.contains("**") || text.contains("](");
        if (!possible || VERBATIM.matcher(text).find()) {
            return;
        }
        Matcher found = FORM.matcher(
                TAG.matcher(text).replaceAll(tag -> " ".repeat(tag.group().length())));
        if (found.find()) {
            problems.add(
                    BodyRules.MARKDOWN_WITHIN_HTML,
                    block.place(found.start(), found.end()),
                    "this is text, not Markdown, as no empty line is between it and the tag above it",
                    "leave an empty line after the tag");
        }
    }
}
