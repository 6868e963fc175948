package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.regex.Pattern;

/** Why a value is not YAML without quotes around it, and the text that its author meant. */
final class KeyLineProblem {
    private static final Pattern COLON = Pattern.compile(".*:(\\s.*|$)");

    private KeyLineProblem() {}

    static String message(KeyLine line) {
        return message("the value of `" + line.key() + "`", line.text());
    }

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
        return COLON.matcher(text).matches()
                ? value + " contains `: `, which YAML reads as a new key: " + Printable.quote(text)
                : value + " is not YAML without quotes: " + Printable.quote(text);
    }

    /**
     * The text that was meant: what is between the outermost quotes if they are a pair, else all. They are none if the
     * same quote occurs between them, unless it is an apostrophe within a word: {@code 'Vue' and 'React'}.
     */
    static String intended(String text) {
        char quote = text.charAt(0);
        int last = text.length() - 1;
        boolean quoted = last > 1 && (quote == '"' || quote == '\'') && text.charAt(last) == quote;
        for (int i = 1; quoted && i < last; i++) {
            boolean apostrophe = Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
            quoted = text.charAt(i) != quote || apostrophe;
        }
        return quoted ? text.substring(1, last) : text;
    }
}
