package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines between words, by display width. What is in backquotes stays in one line if it fits, and a
 * command always, so that it can be copied.
 */
public final class WrappedText {
    private static final String COMMAND = "`mvn ";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private WrappedText(int width) {
        this.width = width;
    }

    /** @param width in columns, at least 2 */
    public static List<String> lines(String text, int width) {
        WrappedText wrapped = new WrappedText(width);
        units(text).forEach(wrapped::add);
        wrapped.lines.add(wrapped.line);
        return wrapped.lines;
    }

    /** The words, those within backquotes joined. */
    private static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '`';
            if (text.charAt(i) == ' ' && !quoted) {
                units.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        units.add(text.substring(begin));
        return units;
    }

    private void add(String unit) {
        if (unit.contains(COMMAND)) {
            startLine(unit);
            line = line.isEmpty() ? unit : line + " " + unit;
        } else if (DisplayWidth.of(unit) <= width) {
            addWord(unit);
        } else {
            List.of(unit.split(" ", -1)).forEach(this::addWord);
        }
    }

    private void addWord(String word) {
        startLine(word);
        int begin = 0;
        for (int end = fitting(word, 0); end < word.length(); end = fitting(word, begin)) {
            lines.add(word.substring(begin, end));
            begin = end;
        }
        line = line.isEmpty() ? word.substring(begin) : line + " " + word;
    }

    /** Ends the line if it has no room for what comes next. */
    private void startLine(String next) {
        if (!line.isEmpty() && DisplayWidth.of(line) + 1 + DisplayWidth.of(next) > width) {
            lines.add(line);
            line = "";
        }
    }

    /** The end of the longest part from {@code begin} that fits a line. */
    private int fitting(String word, int begin) {
        int end = begin;
        int used = 0;
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            used += DisplayWidth.of(word.substring(end, next));
            if (used > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
