package io.github.mineweekly.newsletter.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into the terms of the index; {@code search.js} cuts queries the same way.
 *
 * <p>Text is brought to NFKC. A run of Han, kana and Hangul gives each pair of neighbours and its last character alone,
 * so that every character begins a term. A run of other letters and digits is one term in lower case, with the
 * {@code ++} or {@code #} of a programming language; a word in mixed case also gives what follows each change from
 * small to capital, so that {@code gpt} finds {@code ChatGPT}.
 */
final class Tokenizer {
    /** Ranges and not scripts: the long vowel mark and its like have none, and versions of Unicode differ. */
    private static final String UNSPACED = "\\x{3005}-\\x{3007}\\x{3021}-\\x{3029}\\x{3031}-\\x{3035}\\x{303b}\\x{303c}"
            + "\\x{3041}-\\x{3096}\\x{309d}-\\x{309f}\\x{30a1}-\\x{30fa}\\x{30fc}-\\x{312f}\\x{31a0}-\\x{31bf}"
            + "\\x{31f0}-\\x{31ff}\\x{3400}-\\x{4dbf}\\x{4e00}-\\x{9fff}\\x{ac00}-\\x{d7a3}\\x{f900}-\\x{faff}"
            + "\\x{1b000}-\\x{1b16f}\\x{20000}-\\x{3ffff}";

    private static final Pattern RUN = Pattern.compile(
            "([" + UNSPACED + "]+)|[A-Za-z]#|(?:(?![" + UNSPACED + "])[\\p{L}\\p{N}\\p{M}])+(?:\\+\\+)?");

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern UNSPACED_ONE = Pattern.compile("[" + UNSPACED + "]");

    private Tokenizer() {}

    /** Whether a character belongs to a script that puts no blanks between words. */
    static boolean isUnspaced(int codePoint) {
        return UNSPACED_ONE.matcher(Character.toString(codePoint)).matches();
    }

    /** What is done with each term. */
    interface Receiver {
        /** @param next the first character of what follows, in lower case, or -1 at the text's end */
        void term(String term, int next);
    }

    /** Passes every term of a text on, as often as it stands there. */
    static void each(String text, Receiver receiver) {
        Matcher run = RUN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        boolean found = run.find();
        while (found) {
            String term = run.group();
            boolean unspaced = run.group(1) != null;
            found = run.find();
            int next = found ? lower(run.group()).codePointAt(0) : -1;
            if (unspaced) {
                pairs(term, next, receiver);
            } else {
                word(term, next, receiver);
            }
        }
    }

    private static void pairs(String run, int next, Receiver receiver) {
        int start = 0;
        while (start < run.length()) {
            int middle = start + Character.charCount(run.codePointAt(start));
            int end = middle < run.length() ? middle + Character.charCount(run.codePointAt(middle)) : middle;
            receiver.term(run.substring(start, end), end < run.length() ? run.codePointAt(end) : next);
            start = middle;
        }
    }

    private static void word(String word, int next, Receiver receiver) {
        String lower = lower(word);
        receiver.term(lower, next);
        if (!lower.equals(word)) {
            Matcher hump = HUMP.matcher(word);
            while (hump.find()) {
                receiver.term(lower(word.substring(hump.start())), next);
            }
        }
    }

    /** Sigma has a second small letter at the end of a word, where a prefix does not end yet. */
    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u03c2', '\u03c3');
    }
}
