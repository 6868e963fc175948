package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.DisplayWidth;

/** What becomes of the line ends inside the paragraphs of one issue. */
public enum LineEnds {
    /** A new line after what ends a sentence or a quotation, nothing between wide characters, else a space. */
    BY_LINE,
    /** Nothing between wide characters, else a space. */
    JOINED,
    /** A new line beside a wide character, else a space. */
    STATEMENTS,
    SPACES,
    NEW_LINES;

    /** A selector that shows the character before it as a picture, which is wide. */
    private static final int AS_PICTURE = 0xFE0F;

    private static final String ENDS = "。！？：；」』";
    private static final String AMBIGUOUS_ENDS = "”’…";
    private static final String AMBIGUOUS = "“”‘’…—";

    /**
     * @param beforeQuotes the last character before the break that is not a quote, dash or ellipsis of ambiguous width
     * @param before the last character before the break
     * @param after the first one after it
     */
    Inline.Break between(int beforeQuotes, int before, int after) {
        boolean wideBefore = isWide(beforeQuotes);
        boolean wideAfter = isWide(after);
        boolean ends = isEnd(beforeQuotes, before, after);
        boolean joins = isAmbiguous(before)
                ? (wideAfter || (isAmbiguous(after) && wideBefore))
                : wideBefore && (wideAfter || isAmbiguous(after));
        Inline.Break joined = joins ? Inline.Break.NOTHING : Inline.Break.SPACE;
        return switch (this) {
            case SPACES -> Inline.Break.SPACE;
            case NEW_LINES -> Inline.Break.LINE;
            case BY_LINE -> ends ? Inline.Break.LINE : joined;
            case JOINED -> joined;
            case STATEMENTS -> ends || wideBefore || wideAfter ? Inline.Break.LINE : Inline.Break.SPACE;
        };
    }

    /** Whether lines that the author typed one by one are to be seen as such. */
    boolean showsLines() {
        return this == BY_LINE || this == STATEMENTS;
    }

    /** Whether a sentence or a quotation in Chinese ends before a break. */
    static boolean isEnd(int beforeQuotes, int before, int after) {
        return ENDS.indexOf(before) >= 0
                || (AMBIGUOUS_ENDS.indexOf(before) >= 0 && (isWide(beforeQuotes) || isWide(after)));
    }

    /** Korean is written with spaces between words, so a line's end there is one of them. */
    private static boolean isWide(int codePoint) {
        return codePoint == AS_PICTURE || (DisplayWidth.isWide(codePoint) && !Characters.isHangul(codePoint));
    }

    /** Whether a character shows nothing itself: a selector of how the one before it looks. */
    static boolean isInvisible(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint < AS_PICTURE) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    static boolean isAmbiguous(int codePoint) {
        return AMBIGUOUS.indexOf(codePoint) >= 0;
    }
}
