package io.github.mineweekly.newsletter.search;

import org.jspecify.annotations.Nullable;

/**
 * Characters in sequence that are cut alike.
 *
 * @param start of the first character
 * @param end after the last
 */
record Run(Kind kind, int start, int end) {
    private static final int LETTERS_AND_MARKS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    /** What a run is made of. */
    enum Kind {
        /** Han, kana, Hangul and the like. */
        UNSPACED,
        DIGITS,
        LETTERS,
        /** One alone, since most are beside others by chance. */
        EMOJI,
        /** Not of a run. */
        NONE
    }

    /** The first run at or after a place, or null if there is none. */
    static @Nullable Run from(String text, int from) {
        int start = from;
        while (start < text.length()) {
            int first = text.codePointAt(start);
            Kind kind = kind(first);
            if (kind != Kind.NONE) {
                return new Run(kind, start, end(text, start, kind));
            }
            start += Character.charCount(first);
        }
        return null;
    }

    private static int end(String text, int start, Kind kind) {
        if (kind == Kind.LETTERS && text.startsWith("#", start + 1) && text.charAt(start) < 0x80) {
            return start + 2;
        }
        if (kind == Kind.EMOJI) {
            return start + Character.charCount(text.codePointAt(start));
        }
        int end = start;
        while (end < text.length() && kind(text.codePointAt(end)) == kind) {
            end += Character.charCount(text.codePointAt(end));
        }
        return kind == Kind.LETTERS && text.startsWith("++", end) ? end + 2 : end;
    }

    private static Kind kind(int codePoint) {
        if (Tokenizer.isUnspaced(codePoint)) {
            return Kind.UNSPACED;
        }
        int type = 1 << Character.getType(codePoint);
        if ((type & LETTERS_AND_MARKS) != 0) {
            return Kind.LETTERS;
        }
        if ((type & NUMBERS) != 0) {
            return Kind.DIGITS;
        }
        return isEmoji(codePoint) ? Kind.EMOJI : Kind.NONE;
    }

    /** Ranges and not a property, which versions of Unicode differ in. */
    private static boolean isEmoji(int codePoint) {
        return (codePoint >= 0x2600 && codePoint <= 0x2b50) || (codePoint >= 0x1f1e6 && codePoint <= 0x1ffff);
    }
}
