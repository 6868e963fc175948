package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.text.Characters;
import java.util.regex.Pattern;

/**
 * Whether a run of emphasis marks can open and close.
 *
 * <p>{@code *}, {@code **} and {@code ~~} follow the amended rule of the markdown-cjk-friendly specification, under
 * which emphasis works beside full-width punctuation; {@code _} follows CommonMark 0.31.2. Right before a stop the
 * others begin nothing that CommonMark does not have them begin: there they end words, or are text, as tildes that draw
 * out a word and the asterisks of notes are. Stops alone, as those that a text is about, may be emphasized.
 */
record Flanking(boolean opens, boolean closes) {
    private static final int LINE_END = '\n';

    /** Those of ASCII begin names too: {@code .gitignore}, {@code .中国}, {@code !important}. */
    private static final Pattern STOP =
            Pattern.compile("(?:[，。、；：！？]|[,.;:!?]++(?=\\s|\\z|(?<![.:])\\P{ASCII}))(?![\\p{P}\\p{S}&&[^*~]]*+[*~])");

    static Flanking of(String text, int start, int end) {
        int before = codePointBefore(text, start);
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
        boolean cjk = isCjkBefore(text, start, before) || Characters.isCjk(after);
        int base = isSelector(before) ? codePointBefore(text, start - 1) : before;
        pointBefore = Characters.isPunctuation(base);
        boolean left = !spaceAfter && (!pointAfter || spaceBefore || pointBefore || (cjk && !isStop(text, end)));
        boolean right = !spaceBefore && (!pointBefore || spaceAfter || pointAfter || cjk);
        return new Flanking(left, right);
    }

    private static boolean isStop(String text, int index) {
        return STOP.matcher(text).region(index, text.length()).lookingAt();
    }

    /** A variation selector belongs to the character before it; one for ideographs says enough by itself. */
    private static boolean isCjkBefore(String text, int start, int before) {
        if (!isSelector(before)) {
            return Characters.isCjk(before) || (before >= 0xE0100 && before <= 0xE01EF);
        }
        int base = codePointBefore(text, start - 1);
        return Characters.isCjk(base) || (before == 0xFE01 && isCurlyQuote(base));
    }

    private static int codePointBefore(String text, int index) {
        return index > 0 ? text.codePointBefore(index) : LINE_END;
    }

    private static boolean isSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0E;
    }

    private static boolean isCurlyQuote(int codePoint) {
        return codePoint == 0x2018 || codePoint == 0x2019 || codePoint == 0x201C || codePoint == 0x201D;
    }
}
