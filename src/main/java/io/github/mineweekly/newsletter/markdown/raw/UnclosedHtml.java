package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.text.Characters;

/** Finds the raw comment, or preformatted text, that takes everything after it. */
final class UnclosedHtml {
    private static final String COMMENT = "<!--";

    private UnclosedHtml() {}

    /** @param around what ends the block if nothing in it does */
    static void check(Fragment block, String around, BodyProblems problems) {
        String text = block.text();
        int start = text.indexOf('<');
        HtmlTag tag = start < 0 ? null : HtmlTag.at(text, start);
        // Its first dashes may be those of its end: `<!-->` and `<!--->` are comments.
        if (text.startsWith(COMMENT, start) && text.indexOf("-->", start + 2) < 0) {
            problems.add(
                    BodyRules.BLOCK_UNCLOSED,
                    block.place(start, start + COMMENT.length()),
                    "the comment is never closed: the rest of the " + around + " is not shown",
                    "write `-->` where it ends");
        } else if (tag != null
                && tag.name().equals("pre")
                && !tag.closing()
                && !Characters.asciiLower(text).contains("</pre>")) {
            problems.add(
                    BodyRules.BLOCK_UNCLOSED,
                    block.place(start, tag.end()),
                    "`<pre>` is never closed: the rest of the " + around + " is shown as typed",
                    "write `</pre>` where it ends");
        }
    }
}
