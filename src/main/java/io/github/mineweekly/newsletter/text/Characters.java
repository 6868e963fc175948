package io.github.mineweekly.newsletter.text;

import java.util.Locale;

/** Classes of characters that the dialect distinguishes, and runs of characters in a text. */
public final class Characters {
    private static final String SQUARED_EMOJI = "🈁🈚🈯🈲🈳🈴🈵🈶🈸🈹🈺🉐🉑";

    private static final int FIRST_HANGUL = 0x1100;
    private static final int FIRST_HAN = 0x2E80;
    private static final int AFTER_CONTROLS = 0xA0;
    private static final int FIRST_UNASSIGNABLE = 0xFDD0;

    /** What Windows puts at the beginning of a text in UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private Characters() {}

    public static String withoutByteOrderMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** CommonMark's Unicode whitespace. */
    public static boolean isSpace(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\f'
                || codePoint == '\r'
                || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    /** What CommonMark takes for a space within a line. */
    public static boolean isSpaceOrTab(char c) {
        return c == ' ' || c == '\t';
    }

    /** The offset after the spaces and tabs at an offset, at most the end. */
    public static int afterSpaces(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && isSpaceOrTab(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset of the spaces and tabs before an end, at least the start. */
    public static int beforeSpaces(CharSequence text, int start, int end) {
        int i = end;
        while (i > start && isSpaceOrTab(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The offset after the run of some characters of the basic plane that begins at an offset. */
    public static int after(CharSequence text, int start, String some) {
        int i = start;
        while (i < text.length() && some.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** The offset of the run of some characters of the basic plane that ends at an offset. */
    public static int before(CharSequence text, int end, String some) {
        int i = end;
        while (i > 0 && some.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    /** Where the line that an offset is in begins. */
    public static int lineStart(CharSequence text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    /** Where the line that an offset is in ends, in a text that has no other line ends than {@code \n}. */
    public static int lineEnd(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** Whether a character changes the direction of what follows, until another one ends that. */
    public static boolean isDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** The name of a character as a message has it: {@code U+200B}. */
    public static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** Whether a character is not seen and is no part of a word: what is copied from pages and documents has such. */
    public static boolean isUnseen(int codePoint) {
        return codePoint == 0xAD
                || codePoint == 0x200B
                || (codePoint >= 0x200E && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || codePoint == 0xFEFF;
    }

    /** Whether a text holds more than spaces and what is not seen. */
    public static boolean isSeen(String text) {
        return !text.codePoints().allMatch(c -> isSpace(c) || isUnseen(c));
    }

    /** CommonMark 0.31's Unicode punctuation: the general categories P and S. */
    public static boolean isPunctuation(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    public static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 127 && !isAsciiAlphanumeric(c);
    }

    public static boolean isAsciiAlphanumeric(int c) {
        return isAsciiLetter(c) || isAsciiDigit(c);
    }

    public static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The text with the letters A to Z in lower case and of the same length, whatever else it holds. */
    public static String asciiLower(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.setCharAt(i, (char) (c + 'a' - 'A'));
            }
        }
        return out.toString();
    }

    /**
     * Whether a character has no direction and is not forbidden: nearly all of every text, recognised without a look at
     * Unicode's tables.
     */
    public static boolean isOrdinary(char c) {
        return (c >= ' ' && c < 0x7F) || (c > 0x2069 && c < Character.MIN_SURROGATE);
    }

    /** Whether no page, feed or index can hold a character: control characters and what Unicode assigns to nothing. */
    public static boolean isForbidden(int codePoint) {
        if (codePoint >= AFTER_CONTROLS && codePoint < FIRST_UNASSIGNABLE) {
            return false;
        }
        boolean control =
                Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
        boolean unassignable = (codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
        return control || unassignable;
    }

    /**
     * Whether a character is Chinese, Japanese or Korean for the purposes of emphasis: wide and not an emoji, or
     * Hangul, after the markdown-cjk-friendly specification.
     */
    public static boolean isCjk(int codePoint) {
        if (codePoint < 0x1100) {
            return false;
        }
        return isHangul(codePoint)
                || (DisplayWidth.isWide(codePoint) && !isEmoji(codePoint))
                || (codePoint >= 0xFF61 && codePoint <= 0xFFDC);
    }

    /** Of a wide character: whether it is shown as an emoji unless one asks otherwise. */
    private static boolean isEmoji(int codePoint) {
        boolean symbol = switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL -> true;
            default -> false;
        };
        boolean ideographic = (codePoint >= 0x2E80 && codePoint <= 0x33FF)
                || (codePoint >= 0x4DC0 && codePoint <= 0x4DFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFFEF)
                || (codePoint >= 0x1F200 && codePoint <= 0x1F265 && SQUARED_EMOJI.indexOf(codePoint) < 0);
        return symbol && !ideographic;
    }

    public static boolean isHan(int codePoint) {
        return codePoint >= FIRST_HAN
                && (isUnifiedIdeograph(codePoint)
                        || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN);
    }

    public static boolean isKana(int codePoint) {
        if (codePoint < FIRST_HAN || isUnifiedIdeograph(codePoint)) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    /** The bulk of Chinese text, in the block of which Unicode 13 leaves nothing unassigned. */
    private static boolean isUnifiedIdeograph(int codePoint) {
        return codePoint >= 0x4E00 && codePoint <= 0x9FFC;
    }

    public static boolean isHangul(int codePoint) {
        if (codePoint < FIRST_HANGUL) {
            return false;
        }
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
    }
}
