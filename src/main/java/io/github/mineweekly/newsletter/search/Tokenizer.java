package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.text.Characters;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into the terms of the index; {@code index.js} cuts queries the same way.
 *
 * <p>Text is brought to NFKC and loses its accents and strokes, and what nobody sees, as a zero-width space. A run of
 * Han, kana and Hangul gives each pair of neighbours and its last character alone, so that every character begins a
 * term. A run of digits is a term, and so is one of letters, in lower case, with the {@code ++} or {@code #} of a
 * programming language, and each emoji. Words of several parts are found by their parts and parts by the whole word:
 * {@code ChatGPT} also gives {@code chat} and {@code gpt}, {@code VS Code}, {@code Node.js} and {@code don't} also
 * {@code vscode}, {@code nodejs} and {@code dont}, and {@code 10,000} also {@code 10000}.
 */
final class Tokenizer {
    /**
     * First and last characters, as in {@code index.js}. Ranges and not scripts: the long vowel mark and its like have
     * none, and versions of Unicode differ.
     */
    private static final int[] UNSPACED_RANGES = {
        0x3005, 0x3007, 0x3021, 0x3029, 0x3031, 0x3035, 0x303b, 0x303c, 0x3041, 0x3096, 0x309d, 0x309f, 0x30a1, 0x30fa,
        0x30fc, 0x312f, 0x31a0, 0x31bf, 0x31f0, 0x31ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xac00, 0xd7a3, 0xf900, 0xfaff,
        0x1b000, 0x1b16f, 0x20000, 0x3ffff
    };

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,3}");

    private static final String TIES = "-.'\u2019";
    private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,3}");
    /** In digits; what has more between commas is a list of numbers. */
    private static final int LONGEST_NUMBER = 12;

    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{3}");

    /** More than {@code index.js} takes of a query, so that a word's beginning stands for the whole. */
    private static final int LONGEST_WORD = 250;

    private static final char FIRST_WHOLE_LETTER = '\u00c6';

    private final String text;
    private final Receiver receiver;
    private String before = "";
    private int beforeEnd;

    private Tokenizer(String text, Receiver receiver) {
        this.text = text;
        this.receiver = receiver;
    }

    /** Whether a character belongs to a script that puts no spaces between words. */
    static boolean isUnspaced(int codePoint) {
        if (codePoint < UNSPACED_RANGES[0]) {
            return false;
        }
        int found = Arrays.binarySearch(UNSPACED_RANGES, codePoint);
        // Within a range the place to insert is before its last character.
        return found >= 0 || (-found - 1) % 2 == 1;
    }

    /** What is done with each term. */
    interface Receiver {
        /** @param next the first character of what follows, in lower case, or -1 at the text's end */
        void term(String term, int next);

        /**
         * A character of a script without spaces with its neighbour; they are most of what such a text has.
         *
         * @param second -1 for the last of its run
         */
        default void pair(int first, int second, int next) {
            term(second < 0 ? Character.toString(first) : Character.toString(first) + Character.toString(second), next);
        }
    }

    /** Passes every term of a text on, as often as it is there. */
    static void each(String text, Receiver receiver) {
        new Tokenizer(fold(text), receiver).run();
    }

    /** NFKC without accents, strokes and characters that nobody sees. */
    private static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return Normalizer.normalize(withoutAccents(apart), Normalizer.Form.NFC);
    }

    private static String withoutAccents(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            String letters = unit < FIRST_WHOLE_LETTER ? null : apart(unit);
            if (letters != null) {
                kept.append(letters);
            } else if (!isAccent(unit) && !Characters.isUnseen(unit)) {
                kept.append(unit);
            }
        }
        return kept.toString();
    }

    /** What people without its key type for a letter whose stroke or ligature Unicode does not take apart, or null. */
    private static @Nullable String apart(char letter) {
        return switch (letter) {
            case '\u00c6' -> "Ae";
            case '\u00e6' -> "ae";
            case '\u0152' -> "Oe";
            case '\u0153' -> "oe";
            case '\u00de' -> "Th";
            case '\u00fe' -> "th";
            case '\u1e9e', '\u00df' -> "ss";
            case '\u00d0', '\u0110' -> "D";
            case '\u00f0', '\u0111' -> "d";
            case '\u00d8' -> "O";
            case '\u00f8' -> "o";
            case '\u0126' -> "H";
            case '\u0127' -> "h";
            case '\u0131' -> "i";
            case '\u0141' -> "L";
            case '\u0142' -> "l";
            default -> null;
        };
    }

    /** Accents of alphabets, vowel points, and what makes a digit a key; the marks of kana and Indic vowels stay. */
    private static boolean isAccent(char unit) {
        return (unit >= '\u0300' && unit <= '\u036f')
                || (unit >= '\u0591' && unit <= '\u05c7' && unit != '\u05be')
                || (unit >= '\u064b' && unit <= '\u065f')
                || unit == '\u0670'
                || (unit >= '\u20d0' && unit <= '\u20ff')
                || (unit >= '\ufe00' && unit <= '\ufe0f');
    }

    private void run() {
        Run run = Run.from(text, 0);
        while (run != null) {
            Run following = Run.from(text, run.end());
            int next = following == null ? -1 : first(following);
            String joinable = "";
            if (run.kind() == Run.Kind.UNSPACED) {
                pairs(run, next);
            } else {
                int length = Math.min(text.codePointCount(run.start(), run.end()), LONGEST_WORD);
                String term = text.substring(run.start(), text.offsetByCodePoints(run.start(), length));
                word(term, next);
                joinable = Character.isLetter(term.codePointAt(0))
                                || SHORT_NUMBER.matcher(term).matches()
                        ? term
                        : "";
                if (run.start() == beforeEnd + 1 && isOneWord(before, text.charAt(beforeEnd), term)) {
                    receiver.term(lower(before + term), next);
                    joinable = text.charAt(beforeEnd) == ',' ? number(before + term) : joinable;
                }
            }
            before = joinable;
            beforeEnd = run.end();
            run = following;
        }
    }

    /** What a further comma and three digits may go on from. */
    private static String number(String digits) {
        return digits.length() < LONGEST_NUMBER ? digits : "";
    }

    private int first(Run run) {
        int first = text.codePointAt(run.start());
        return run.kind() == Run.Kind.UNSPACED || run.kind() == Run.Kind.DIGITS
                ? first
                : lower(Character.toString(first)).codePointAt(0);
    }

    private void pairs(Run run, int next) {
        int first = text.codePointAt(run.start());
        int at = run.start() + Character.charCount(first);
        while (at < run.end()) {
            int second = text.codePointAt(at);
            at += Character.charCount(second);
            receiver.pair(first, second, at < run.end() ? text.codePointAt(at) : next);
            first = second;
        }
        receiver.pair(first, -1, next);
    }

    private void word(String word, int next) {
        String lower = lower(word);
        receiver.term(lower, next);
        if (!lower.equals(word)) {
            Matcher hump = HUMP.matcher(word);
            for (boolean first = true; hump.find(); first = false) {
                String rest = lower(word.substring(hump.start()));
                if (first) {
                    receiver.term(lower(word.substring(0, hump.start())), rest.codePointAt(0));
                }
                receiver.term(rest, next);
            }
        }
    }

    /**
     * Whether two words with a character between them are also written as one. Names that hold an acronym are, and what
     * a hyphen, a dot or an apostrophe ties to one or two letters; of numbers those that a comma separates into
     * thousands.
     */
    private static boolean isOneWord(String first, char between, String second) {
        if (first.isEmpty()) {
            return false;
        }
        if (Characters.isAsciiDigit(first.charAt(0))) {
            return between == ',' && THOUSANDS.matcher(second).matches();
        }
        if (!Character.isLetter(second.codePointAt(0))) {
            return false;
        }
        if (between == ' ') {
            return Character.isUpperCase(first.codePointAt(0))
                    && Character.isUpperCase(second.codePointAt(0))
                    && (ACRONYM.matcher(first).matches()
                            || ACRONYM.matcher(second).matches());
        }
        return TIES.indexOf(between) >= 0 && Math.min(first.length(), second.length()) <= 2;
    }

    /** Sigma has a second small letter at the end of a word, where a prefix does not end yet. */
    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u03c2', '\u03c3');
    }
}
