package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.link.VuePressPlayers;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Destinations, titles and labels of links, as CommonMark 0.31.2 has them. Every search ends after a bounded way. */
public final class LinkParts {
    static final int LONGEST_LABEL = 999;
    private static final int DEEPEST_BRACKETS = 32;

    /** What other tools put in the place of {@code @[name](…)}. */
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?i)toc|(?:code|" + VuePressPlayers.NAMES + ")\\b[^\\[\\]]*");

    private LinkParts() {}

    /** The part {@code (destination "title")} of an inline link. */
    record Tail(int end, int from, int to, String url, String title) {}

    /** Reads a tail whose opening bracket is at {@code start}; null if there is none. */
    static @Nullable Tail tail(String text, int start) {
        int from = skipSpace(text, start + 1);
        int end = destinationEnd(text, from);
        if (end < 0) {
            return null;
        }
        int next = skipSpace(text, end);
        String title = "";
        if (next > end && next < text.length() && text.charAt(next) != ')') {
            int titleEnd = titleEnd(text, next);
            if (titleEnd < 0) {
                return null;
            }
            title = Entities.unescape(text.substring(next + 1, titleEnd - 1));
            next = skipSpace(text, titleEnd);
        }
        boolean closed = next < text.length() && text.charAt(next) == ')';
        return closed ? new Tail(next + 1, from, end, destination(text, from, end), title) : null;
    }

    /** The offset after the destination at {@code start}, possibly empty; -1 if it is malformed. */
    static int destinationEnd(String text, int start) {
        if (start < text.length() && text.charAt(start) == '<') {
            return afterNext('>', "<\n", text, start + 1, text.length());
        }
        int depth = 0;
        int i = start;
        while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != 127) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && Characters.isAsciiPunctuation(text.charAt(i + 1))) {
                i++;
            } else if (c == '(' && ++depth > DEEPEST_BRACKETS) {
                return -1;
            } else if (c == ')' && --depth < 0) {
                break;
            }
            i++;
        }
        return depth > 0 ? -1 : i;
    }

    static String destination(String text, int start, int end) {
        boolean pointed = end > start && text.charAt(start) == '<';
        return Entities.unescape(pointed ? text.substring(start + 1, end - 1) : text.substring(start, end));
    }

    /** The offset after the title whose opening quote is at {@code start}, or -1. */
    static int titleEnd(String text, int start) {
        char open = text.charAt(start);
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        return open == '('
                ? afterNext(')', "(", text, start + 1, text.length())
                : afterNext(open, "", text, start + 1, text.length());
    }

    /** The offset after the label whose opening bracket is at {@code start}, or -1. */
    static int labelEnd(String text, int start) {
        return afterNext(']', "[", text, start + 1, Math.min(text.length(), start + LONGEST_LABEL + 2));
    }

    /** The offset after the next of a character that no backslash escapes; -1 if one of the others comes before it. */
    private static int afterNext(char close, String others, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (others.indexOf(c) >= 0) {
                return -1;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    /** Spaces and tabs, and at most as many line ends as there are: a leaf block has no empty lines. */
    public static int skipSpace(String text, int start) {
        return Characters.after(text, start, " \t\n");
    }

    /**
     * Whether brackets with an at sign before them, alone on their line, stand for something in other tools. An address
     * of the web leads somewhere nevertheless.
     */
    static boolean isDirective(String text, int open, int close, Tail tail) {
        int sign = open - 1;
        boolean begins = sign == 0 || (sign > 0 && text.charAt(sign - 1) == '\n');
        boolean ends = tail.end() == text.length() || text.charAt(tail.end()) == '\n';
        return begins
                && ends
                && text.charAt(sign) == '@'
                && !tail.url().contains("//")
                && DIRECTIVE.matcher(text).region(open + 1, close).matches();
    }
}
