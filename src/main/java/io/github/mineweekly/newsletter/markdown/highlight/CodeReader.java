package io.github.mineweekly.newsletter.markdown.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A code that is read from its start to its end, and counts its steps: looking ahead is a step for each character, so
 * that a code which makes a lexer look ahead again and again ends as plain text and not late.
 */
final class CodeReader {
    static final char NONE = '\0';

    private static final int STEPS_PER_CHARACTER = 8;

    /** More spans make a page heavier than colours are worth. */
    private static final int MOST_TOKENS = 20_000;

    private final String text;
    private final List<ColouredToken> tokens = new ArrayList<>();
    private int at;
    private long steps;

    CodeReader(String text) {
        this.text = text;
    }

    /** Whether all is read, or it has become too much. */
    boolean atEnd() {
        return at >= text.length() || isTooMuch();
    }

    boolean isTooMuch() {
        return steps > (long) STEPS_PER_CHARACTER * (text.length() + 100) || tokens.size() > MOST_TOKENS;
    }

    long steps() {
        return steps;
    }

    List<ColouredToken> tokens() {
        return tokens;
    }

    int at() {
        return at;
    }

    /** The character so many ahead, or {@link #NONE}. */
    char peek(int ahead) {
        return character(at + ahead);
    }

    char character(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : NONE;
    }

    boolean startsWith(String start) {
        return text.startsWith(start, at);
    }

    String upTo(int end) {
        return text.substring(at, end);
    }

    /** Where a run that begins at a place ends. */
    int endOfRun(int from, IntPredicate belongs) {
        int end = from;
        while (end < text.length() && belongs.test(text.charAt(end))) {
            end++;
        }
        steps += end - from + 1;
        return end;
    }

    int endOfLine() {
        return endOfRun(at, c -> c != '\n');
    }

    /** After the next place of a text, from so many characters ahead; the end of all if there is none. */
    int after(String closing, int ahead) {
        int found = text.indexOf(closing, at + ahead);
        int end = found < 0 ? text.length() : found + closing.length();
        steps += end - at;
        return end;
    }

    /**
     * After the quote that closes the one here, where a backslash escapes.
     *
     * @return -1 if none does, on this line unless there may be several
     */
    int afterQuote(char quote, boolean severalLines) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && (severalLines || text.charAt(end) != '\n')) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        steps += Math.min(end, text.length()) - at;
        return character(end) == quote ? end + 1 : -1;
    }

    /** Reads on without a colour. */
    void plain(int end) {
        steps++;
        at = Math.max(end, at);
    }

    /** Reads on, in a colour if there is to be one. */
    void markIf(boolean coloured, TokenKind kind, int end) {
        if (coloured) {
            mark(kind, end);
        } else {
            plain(end);
        }
    }

    /** Reads on in a colour. */
    void mark(TokenKind kind, int end) {
        if (end > at) {
            tokens.add(new ColouredToken(at, end, kind));
        }
        plain(end);
    }
}
