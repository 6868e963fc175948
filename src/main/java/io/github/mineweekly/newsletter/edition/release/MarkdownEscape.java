package io.github.mineweekly.newsletter.edition.release;

import io.github.mineweekly.newsletter.markdown.inline.Entities;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of which no character is Markdown. */
final class MarkdownEscape {
    private static final String ALWAYS = "\\`*[]<~|$";
    private static final Pattern LINE_START = Pattern.compile("[ \\t]*(?:([-+=#>])|(\\d{1,9})([.)]))");

    private MarkdownEscape() {}

    /** Text within a line, its mentions marked. */
    static String text(String typed) {
        String text = Mentions.marked(typed);
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean reference = c == '&' && (Entities.end(text, i) > 0 || text.startsWith("#" + Mentions.MARK, i + 1));
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
        StringBuilder out = new StringBuilder(text.length() + 8);
        Matcher start = LINE_START.matcher(text);
        int end;
        for (int at = 0; at < text.length(); at = end) {
            end = Math.min(Characters.lineEnd(text, at) + 1, text.length());
            if (start.region(at, end).lookingAt()) {
                boolean number = start.group(1) == null;
                out.append(number ? start.group(2) : "").append('\\').append(start.group(number ? 3 : 1));
                at = start.end();
            }
            out.append(text, at, end);
        }
        return out.toString();
    }

    /** The content of a heading, which may end with a number sign. */
    static String heading(String text) {
        return text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
    }
}
