package io.github.mineweekly.newsletter.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression of Java for a whole text, as JavaScript and with it JSON Schema reads it. */
public final class EcmaPattern {
    /** A class, an escape, a group's beginning, a quantifier, or any other character. */
    private static final Pattern PART =
            Pattern.compile("(?s)\\[\\^?(?:\\\\.|[^\\[\\]\\\\])++]|\\\\u[0-9A-Fa-f]{4}|\\\\."
                    + "|\\(\\?.|\\(|(?:[*+?]|\\{[0-9]+(?:,[0-9]*)?})[?+]?|.");

    private static final Pattern ESCAPES =
            Pattern.compile("(?s)(?:\\\\(?:[dDwWtnr^$\\\\.*+?()\\[\\]{}|/]|u[0-9A-Fa-f]{4})|[^\\\\])*+");

    private EcmaPattern() {}

    /** The pattern with its anchors; nothing if it has something that JavaScript reads in another way or not at all. */
    public static Optional<String> of(String regex) {
        StringBuilder out = new StringBuilder("^(?:");
        Matcher part = PART.matcher(regex);
        while (part.find()) {
            String text = part.group();
            if (!isPortable(text)) {
                return Optional.empty();
            }
            out.append(text.equals(".") ? "[\\s\\S]" : text);
        }
        return Optional.of(out.append(")$").toString());
    }

    private static boolean isPortable(String part) {
        boolean bare = part.length() == 1 && "[]{}".contains(part);
        boolean possessive = part.length() > 1 && part.endsWith("+") && part.charAt(0) != '\\';
        boolean inline = part.startsWith("(?") && ":=!".indexOf(part.charAt(2)) < 0;
        return !bare
                && !possessive
                && !inline
                && !part.contains("&&")
                && ESCAPES.matcher(part).matches();
    }
}
