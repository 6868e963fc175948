package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.DisplayWidth;

/** What becomes of a line's end inside a paragraph. */
public enum SoftBreaks {
    /** A new line after what ends a sentence or a quotation in Chinese, nothing between wide characters, else a space. */
    AUTO,
    /** Always a space. */
    SPACE,
    /** Always a new line. */
    BR,
    /** Nothing between wide characters, else a space. */
    JOIN;

    /** A selector that shows the character before it as a picture, which is wide. */
    private static final int AS_PICTURE = 0xFE0F;

    private static final String ENDS = "。！？：；」』";
    private static final String AMBIGUOUS_ENDS = "”’…";
    private static final String AMBIGUOUS = "“”‘’…—";

    /**
     * @param beforeQuotes the last character before the break that is no quote, dash or ellipsis of ambiguous width
     * @param before the last character before the break
     * @param after the first one after it
     */
    Inline.Break between(int beforeQuotes, int before, int after) {
        boolean wideBefore = isWide(beforeQuotes);
        boolean wideAfter = isWide(after);
        boolean ambiguousBefore = isAmbiguous(before);
        boolean ambiguousAfter = isAmbiguous(after);
        boolean ends = ENDS.indexOf(before) >= 0 || (AMBIGUOUS_ENDS.indexOf(before) >= 0 && (wideBefore || wideAfter));
        boolean joins = ambiguousBefore
                ? (wideAfter || (ambiguousAfter && wideBefore))
                : wideBefore && (wideAfter || ambiguousAfter);
        return switch (this) {
            case SPACE -> Inline.Break.SPACE;
            case BR -> Inline.Break.LINE;
            case AUTO -> ends ? Inline.Break.LINE : joins ? Inline.Break.NOTHING : Inline.Break.SPACE;
            case JOIN -> joins ? Inline.Break.NOTHING : Inline.Break.SPACE;
        };
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
