package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.text.Characters;
import java.util.HashMap;
import java.util.Map;

/** Finds raw tags, comments, instructions, declarations and CDATA sections in running text. */
public final class InlineHtml {
    private final String text;

    /** Offsets from which a terminator is known not to follow, so that unclosed openers cost one search in all. */
    private final Map<String, Integer> absentFrom = new HashMap<>();

    public InlineHtml(String text) {
        this.text = text;
    }

    /** The offset after the raw HTML that begins with the {@code <} at {@code start}, or -1. */
    public int end(int start) {
        if (start + 1 >= text.length()) {
            return -1;
        }
        char c = text.charAt(start + 1);
        if (c == '/') {
            return closingTagEnd(start + 2);
        }
        if (c == '?') {
            return after("?>", start + 2);
        }
        if (c == '!') {
            return markupEnd(start);
        }
        return Characters.isAsciiLetter(c) ? openTagEnd(start + 1) : -1;
    }

    private int markupEnd(int start) {
        if (text.startsWith("<!--", start)) {
            // Its first dashes may be those of its end: `<!-->` and `<!--->` are comments.
            return after("-->", start + 2);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return after("]]>", start + 9);
        }
        boolean declaration = start + 2 < text.length() && Characters.isAsciiLetter(text.charAt(start + 2));
        return declaration ? after(">", start + 3) : -1;
    }

    private int after(String terminator, int from) {
        if (absentFrom.getOrDefault(terminator, Integer.MAX_VALUE) <= from) {
            return -1;
        }
        int found = text.indexOf(terminator, from);
        if (found < 0) {
            absentFrom.put(terminator, from);
            return -1;
        }
        return found + terminator.length();
    }

    private int closingTagEnd(int start) {
        int i = nameEnd(text, start);
        if (i == start) {
            return -1;
        }
        i = LinkParts.skipSpace(text, i);
        return i < text.length() && text.charAt(i) == '>' ? i + 1 : -1;
    }

    private int openTagEnd(int start) {
        int i = nameEnd(text, start);
        while (i < text.length()) {
            int next = LinkParts.skipSpace(text, i);
            if (text.startsWith("/>", next)) {
                return next + 2;
            }
            if (next < text.length() && text.charAt(next) == '>') {
                return next + 1;
            }
            int end = next == i ? -1 : attributeEnd(next);
            if (end < 0) {
                return -1;
            }
            i = end;
        }
        return -1;
    }

    /** The offset after the name of an element that begins at an offset; the offset itself if none does. */
    public static int nameEnd(String text, int start) {
        int i = start;
        if (i < text.length() && Characters.isAsciiLetter(text.charAt(i))) {
            i++;
            while (i < text.length() && (Characters.isAsciiAlphanumeric(text.charAt(i)) || text.charAt(i) == '-')) {
                i++;
            }
        }
        return i;
    }

    private int attributeEnd(int start) {
        int i = start;
        while (i < text.length() && isAttributeName(text.charAt(i), i == start)) {
            i++;
        }
        if (i == start) {
            return -1;
        }
        int equals = LinkParts.skipSpace(text, i);
        if (equals >= text.length() || text.charAt(equals) != '=') {
            return i;
        }
        return valueEnd(LinkParts.skipSpace(text, equals + 1));
    }

    private static boolean isAttributeName(char c, boolean first) {
        boolean start = Characters.isAsciiLetter(c) || c == '_' || c == ':';
        return start || (!first && (Characters.isAsciiAlphanumeric(c) || c == '.' || c == '-'));
    }

    private int valueEnd(int start) {
        if (start >= text.length()) {
            return -1;
        }
        char quote = text.charAt(start);
        if (quote == '"' || quote == '\'') {
            return after(String.valueOf(quote), start + 1);
        }
        int i = start;
        while (i < text.length() && text.charAt(i) > ' ' && "\"'=<>`".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i > start ? i : -1;
    }
}
