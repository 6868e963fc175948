package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.text.Printable;
import java.util.regex.Pattern;

/** Why a value in a line of its own is not YAML without quotes around it. */
final class KeyLineProblem {
    private static final Pattern COLON = Pattern.compile(".*:(\\s.*|$)");

    private KeyLineProblem() {}

    static String message(KeyLine line) {
        String text = line.text();
        String value = "the value of `" + line.key() + "`";
        String first = text.substring(0, text.offsetByCodePoints(0, 1));
        if (first.equals("\"") && text.indexOf('\\') >= 0) {
            return value + " contains a backslash that begins no escape: " + Printable.quote(text);
        }
        if ("\"'".contains(first)) {
            return value + " continues after its closing quote: " + Printable.quote(text);
        }
        if ("[{".contains(first)) {
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

    /** The text that was meant: what is between the outermost quotes if the author typed some, else all. */
    static String intended(String text) {
        char first = text.charAt(0);
        boolean quoted =
                text.length() > 2 && (first == '"' || first == '\'') && text.charAt(text.length() - 1) == first;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
