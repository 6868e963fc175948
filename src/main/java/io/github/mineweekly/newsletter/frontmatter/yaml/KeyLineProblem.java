package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.text.Printable;
import java.util.regex.Pattern;

/** Why a value is not YAML without quotes around it, and the text that its author meant. */
final class KeyLineProblem {
    private static final Pattern COLON = Pattern.compile(".*:(\\s.*|$)");

    /** In Chinese, without spaces, quotes within a value look like those that end one and begin another. */
    private static final Pattern EITHER =
            Pattern.compile("([\"'])(?:[^\"']++(?<=\\p{IsIdeographic})\\1(?=\\p{IsIdeographic})){2,}+[^\"']++\\1");

    private KeyLineProblem() {}

    /** @param value what the message calls the value */
    static String message(String value, String text) {
        String first = text.substring(0, text.offsetByCodePoints(0, 1));
        if (first.equals("\"") && text.indexOf('\\') >= 0) {
            return value + " contains a backslash that begins no escape: " + Printable.quote(text);
        }
        if ("\"'".contains(first)) {
            return value + " continues after its closing quote: " + Printable.quote(text);
        }
        if ("[{".contains(first) && "]}".indexOf(text.charAt(text.length() - 1)) < 0) {
            return value + " continues after its closing bracket: " + Printable.quote(text);
        }
        if ("@`*&!%|>-?,]}#:".contains(first)) {
            return value + " begins with " + (first.equals("`") ? "a backquote" : "`" + first + "`")
                    + ", which has a meaning of its own in YAML: " + Printable.quote(text);
        }
        if (text.endsWith(":") && !text.contains(": ")) {
            return value + " ends with `:`, which YAML reads as a new key: " + Printable.quote(text);
        }
        return COLON.matcher(text).matches()
                ? value + " contains `: `, which YAML reads as a new key: " + Printable.quote(text)
                : value + " is not YAML without quotes: " + Printable.quote(text);
    }

    /**
     * The text that was meant: what is between the outermost quotes if they are a pair, else all. They are none if the
     * same quote occurs between them, as in {@code 'Vue' and 'React'}, unless it is an apostrophe within a word or each
     * one that clearly opens is followed by one that closes: {@code "A "new" model"}, but not {@code "新"与"旧"}.
     */
    static String intended(String text) {
        char quote = text.charAt(0);
        int last = text.length() - 1;
        boolean quoted = last > 1 && (quote == '"' || quote == '\'') && text.charAt(last) == quote;
        boolean open = false;
        for (int i = 1; quoted && i < last; i++) {
            boolean apostrophe = quote == '\'' && isAlphabetic(text.charAt(i - 1)) && isAlphabetic(text.charAt(i + 1));
            if (text.charAt(i) == quote && !apostrophe) {
                quoted = open ? closes(text, i) : opens(text, i);
                open = !open;
            }
        }
        return quoted && !open ? text.substring(1, last) : text;
    }

    /** Whether the outermost quotes may be a pair or not: {@code "他说"好"了"} and {@code "新"与"旧"}. */
    static boolean isEither(String text) {
        return EITHER.matcher(text).matches();
    }

    private static boolean isAlphabetic(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    private static boolean opens(String text, int quote) {
        char before = text.charAt(quote - 1);
        boolean begins = Character.isWhitespace(before) || Character.getType(before) == Character.START_PUNCTUATION;
        return begins && Character.isLetterOrDigit(text.charAt(quote + 1));
    }

    private static boolean closes(String text, int quote) {
        char next = text.charAt(quote + 1);
        return !Character.isWhitespace(text.charAt(quote - 1))
                && (!Character.isLetterOrDigit(next) || Character.isIdeographic(next));
    }
}
