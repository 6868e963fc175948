package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Markdown in a block of raw HTML, which goes to the next empty line and is text to its end. */
final class MarkdownWithin {
    private static final String BOLD = "(?<![\\\\\\w*])\\*\\*[^*\\s<](?:[^*\\n]{0,200}[^*\\s>])?\\*\\*(?![\\w*])";
    private static final String FILE = "[^()\\s\"<>]{1,300}\\.(?:(?i:md|html?|pdf|bmp|mp[34]|zip)|"
            + WebAddress.PICTURE_ENDINGS + ")" + "(?:[?#][^()\\s\"<>]{0,200})?";
    private static final String ADDRESS = "(?:(?:https?:|\\.{0,2}/|#)[^()\\s\"<>]{1,500}|" + FILE + ")";
    private static final String LINK = "(?<!\\\\)(?:!\\[]|!?\\[[^\\[\\]\\n]{1,200}])\\(" + ADDRESS
            + "(?:[ \\t]{1,9}(?:\"[^\"\\n]{0,200}\"|'[^'\\n]{0,200}'))?[ \\t]{0,9}\\)";

    /** In the place of a {@code <br>}: the lines beside it are meant to be lines of text. */
    private static final char BREAK = 1;

    private static final String REST = "[^\\n" + BREAK + "]++(?!" + BREAK + ")";
    private static final String MARK = "(?<=\\n)[ \\t]{0,3}(?:[-*+]|\\d{1,9}[.)])[ \\t]++";

    /** One that asks for no other is only one right below a tag: elsewhere it may be a part of a sentence. */
    private static final String LINE = "(?<=>[ \\t]{0,9}\\n)[ \\t]{0,3}(?:(?:```|~~~)[^\\n]*+|#{1,6}[ \\t]++[^\\n]++"
            + "|>[ \\t]*+[^\\s>][^\\n]*+|-[ \\t]++(?![^\\n]*-[ \\t]*(?:\\n|$))" + REST + ")";

    private static final String LIST = MARK + REST + "\\n[ \\t]{0,3}(?:[-*+]|\\d{1,9}[.)])[ \\t]++" + REST;
    private static final String TABLE =
            "(?<=\\n)[ \\t]{0,3}\\|[^\\n]*+\\n[ \\t]{0,3}\\|[ \\t:|]*+-[ \\t:|-]*+(?=\\n|$)";
    private static final Pattern FORM = Pattern.compile(String.join("|", BOLD, LINK, LINE, LIST, TABLE));
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,2000}>");
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br[\\s/>]");

    /** What is Markdown after a comment, as a heading right after it. */
    private static final Pattern AFTER_COMMENT = Pattern.compile(
            BOLD + "|" + LINK + "|(?<=>)#{1,6}[ \\t]++[^\\n]++|`[^`\\n]{1,200}`|https?://[^\\s<>]{1,500}");

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.{0,2000}?-->");

    /** A link that holds no other one. */
    private static final Pattern ANCHOR = Pattern.compile("(?i)<a[\\s>](?:[^<]++|<(?!/?a[\\s>]))*+</a[\\s>]");

    /** A tag with nothing but comments, which are masked, before it. */
    private static final Pattern TAG_FIRST = Pattern.compile("[\\s<>]*</?([a-zA-Z][\\w-]*+)[\\s/>]");

    private static final Pattern VERBATIM = Pattern.compile("(?i)<(?:pre|code|script|style|textarea|!|\\?)");

    private MarkdownWithin() {}

    static void check(Fragment block, BodyProblems problems) {
        String text = block.text();
        if (text.startsWith("<!--")) {
            afterComment(block, problems);
            return;
        }
        if (VERBATIM.matcher(text).find()) {
            return;
        }
        Matcher found = FORM.matcher(TAG.matcher(text).replaceAll(tag -> masked(tag.group())));
        if (found.find()) {
            int start = Characters.after(text, found.start(), " \t");
            problems.add(
                    BodyRules.MARKDOWN_WITHIN_HTML,
                    block.place(start, Math.min(Characters.lineEnd(text, start), found.end())),
                    "this is text, not Markdown, as no empty line is between it and the tag before it",
                    "leave an empty line after the tag");
        }
    }

    /**
     * A comment takes the rest of the line that it ends in. What begins with a tag is meant as HTML, unless the tag
     * marks words of a text.
     */
    private static void afterComment(Fragment block, BodyProblems problems) {
        int closing = block.text().indexOf("-->");
        if (closing < 0) {
            return;
        }
        int end = closing + "-->".length();
        String rest = block.text().substring(end - 1);
        String masked = COMMENT.matcher(rest).replaceAll(comment -> masked(comment.group()));
        Matcher first = TAG_FIRST.matcher(masked);
        if (first.lookingAt()
                && (!HtmlNames.marksText(first.group(1))
                        || VERBATIM.matcher(masked).find())) {
            return;
        }
        // An address that is the text of a link is not to be one.
        String links = ANCHOR.matcher(masked)
                .replaceAll(link -> Matcher.quoteReplacement(link.group().replace("://", "   ")));
        Matcher found = AFTER_COMMENT.matcher(TAG.matcher(links).replaceAll(tag -> masked(tag.group())));
        if (found.find()) {
            problems.add(
                    BodyRules.MARKDOWN_WITHIN_HTML,
                    block.place(end - 1 + found.start(), end - 1 + found.end()),
                    "this is text, not Markdown, as a comment begins its line",
                    "write the comment on a line of its own");
        }
    }

    /** As long as the tag, and without what it holds. */
    private static String masked(String tag) {
        return LINE_BREAK.matcher(tag).lookingAt()
                ? String.valueOf(BREAK).repeat(tag.length())
                : "<" + " ".repeat(tag.length() - 2) + ">";
    }
}
