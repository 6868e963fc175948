package io.github.mineweekly.newsletter.edition.release;

import io.github.mineweekly.newsletter.markdown.inline.Entities;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of which no character is Markdown. */
final class MarkdownEscape {
    private static final String ALWAYS = "\\`*[]<~|$";
    private static final Pattern LINE_START = Pattern.compile("(?m)^[ \\t]*(?:([-+=#>])|(\\d{1,9})([.)]))");

    private MarkdownEscape() {}

    /** Text within a line. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean reference = c == '&' && Entities.end(text, i) > 0;
            boolean image = c == '!' && i + 1 == text.length();
            boolean underscore = c == '_' && !(isWord(text, i - 1) && isWord(text, i + 1));
            if (ALWAYS.indexOf(c) >= 0 || reference || image || underscore) {
                out.append('\\');
            }
            out.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return out.toString();
    }

    private static boolean isWord(String text, int index) {
        return index >= 0 && index < text.length() && Characters.isAsciiAlphanumeric(text.charAt(index));
    }

    /** Lines of running text, none of which begins a block. */
    static String lines(String text) {
        return LINE_START
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) != null ? "\\" + match.group(1) : match.group(2) + "\\" + match.group(3)));
    }

    /** The content of a heading, which may end with a number sign. */
    static String heading(String text) {
        return text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
    }
}
