package io.github.mineweekly.newsletter.markdown;

/**
 * Whether a run of emphasis marks can open and close.
 *
 * <p>{@code *}, {@code **} and {@code ~~} follow the amended rule of the markdown-cjk-friendly specification, under
 * which emphasis works beside full-width punctuation; {@code _} follows CommonMark 0.31.2.
 */
record Flanking(boolean opens, boolean closes) {
    private static final int LINE_END = '\n';

    static Flanking of(String text, int start, int end) {
        int before = start == 0 ? LINE_END : text.codePointBefore(start);
        int after = end == text.length() ? LINE_END : text.codePointAt(end);
        boolean spaceBefore = Characters.isSpace(before);
        boolean spaceAfter = Characters.isSpace(after);
        boolean pointBefore = Characters.isPunctuation(before);
        boolean pointAfter = Characters.isPunctuation(after);
        if (text.charAt(start) == '_') {
            boolean left = !spaceAfter && (!pointAfter || spaceBefore || pointBefore);
            boolean right = !spaceBefore && (!pointBefore || spaceAfter || pointAfter);
            return new Flanking(left && (!right || pointBefore), right && (!left || pointAfter));
        }
        boolean cjk = isCjkBefore(text, start) || Characters.isCjk(after);
        boolean left = !spaceAfter && (!pointAfter || spaceBefore || pointBefore || cjk);
        boolean right = !spaceBefore && (!pointBefore || spaceAfter || pointAfter || cjk);
        return new Flanking(left, right);
    }

    /** Looks through variation selectors, which belong to the character in front of them. */
    private static boolean isCjkBefore(String text, int start) {
        int i = start;
        while (i > 0) {
            int codePoint = text.codePointBefore(i);
            i -= Character.charCount(codePoint);
            if (codePoint >= 0xE0100 && codePoint <= 0xE01EF) {
                return true;
            }
            if (codePoint == 0xFE01 && i > 0 && isCurlyQuote(text.codePointBefore(i))) {
                return true;
            }
            if (codePoint < 0xFE00 || codePoint > 0xFE0E) {
                return Characters.isCjk(codePoint);
            }
        }
        return false;
    }

    private static boolean isCurlyQuote(int codePoint) {
        return codePoint == 0x2018 || codePoint == 0x2019 || codePoint == 0x201C || codePoint == 0x201D;
    }
}
