package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.diagnostic.DisplayWidth;

/** What becomes of a line's end inside a paragraph. */
public enum SoftBreaks {
    /** A new line after what ends a sentence or a quotation in Chinese, nothing between wide characters, else a blank. */
    AUTO,
    /** Always a blank. */
    SPACE,
    /** Always a new line. */
    BR,
    /** Nothing between wide characters, else a blank. */
    JOIN;

    private static final String ENDS = "。！？：；」』";
    private static final String AMBIGUOUS_ENDS = "”’…";
    private static final String AMBIGUOUS = "“”‘’…—";

    /**
     * @param beforeQuotes the last character in front of the break that is no quote, dash or ellipsis of ambiguous width
     * @param before the last character in front of the break
     * @param after the first one behind it
     */
    Inline.Break between(int beforeQuotes, int before, int after) {
        boolean wideBefore = DisplayWidth.isWide(beforeQuotes);
        boolean wideAfter = DisplayWidth.isWide(after);
        boolean ambiguousBefore = isAmbiguous(before);
        boolean ambiguousAfter = isAmbiguous(after);
        boolean ends = ENDS.indexOf(before) >= 0 || (AMBIGUOUS_ENDS.indexOf(before) >= 0 && (wideBefore || wideAfter));
        boolean joins = ambiguousBefore
                ? (wideAfter || (ambiguousAfter && wideBefore))
                : wideBefore && (wideAfter || ambiguousAfter);
        return switch (this) {
            case SPACE -> Inline.Break.BLANK;
            case BR -> Inline.Break.LINE;
            case AUTO -> ends ? Inline.Break.LINE : joins ? Inline.Break.NOTHING : Inline.Break.BLANK;
            case JOIN -> joins ? Inline.Break.NOTHING : Inline.Break.BLANK;
        };
    }

    static boolean isAmbiguous(int codePoint) {
        return AMBIGUOUS.indexOf(codePoint) >= 0;
    }
}
