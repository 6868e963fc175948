package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.util.regex.Pattern;

/** Tells headings that are underlined with dashes from paragraphs whose author forgot an empty line before a rule. */
final class Underlines {
    /** In columns; a heading is shorter. */
    private static final int LONGEST_HEADING = 80;

    /** As many dashes are a rule, whatever the length of the text. */
    private static final int DASHES_OF_A_RULE = 3;

    private static final String CLOSING = "[\\p{Pe}\\p{Pf}\\p{So}\"'\\s]*$";

    /** What no heading ends with, before quotes, brackets and emoji. */
    private static final Pattern STATEMENT_END = Pattern.compile("[。．；;]" + CLOSING);

    private static final Pattern SENTENCE_END = Pattern.compile("[！？!?.…]" + CLOSING);

    private Underlines() {}

    /**
     * Whether dashes turned a paragraph into a heading, most likely: it has several lines, is long, or ends as
     * a statement does; or as a question or call does, which nobody drew the dashes along. One alone is an entry of
     * a list that nothing is written in.
     */
    static boolean isSuspect(String text, Block.Underline underline) {
        int width = DisplayWidth.of(text);
        int dashes = dashes(underline);
        if (dashes == 1
                || underline.lines() > 1
                || width > LONGEST_HEADING
                || STATEMENT_END.matcher(text).find()) {
            return true;
        }
        boolean drawn = dashes > DASHES_OF_A_RULE && 2 * dashes >= width;
        return !drawn && SENTENCE_END.matcher(text).find();
    }

    static int dashes(Block.Underline underline) {
        return underline.place().end() - underline.place().start();
    }
}
