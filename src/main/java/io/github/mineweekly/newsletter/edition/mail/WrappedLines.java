package io.github.mineweekly.newsletter.edition.mail;

import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Text broken into lines by display width: at spaces and beside wide characters, and within no address or word. */
final class WrappedLines {
    /** Besides brackets and quotes that close. */
    private static final String NOT_FIRST = "，。、；：？！…—·,.;:?!%";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;
    private boolean space;

    private WrappedLines(int width) {
        this.width = width;
    }

    /** @param text whose own line ends stay */
    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            WrappedLines wrapped = new WrappedLines(width);
            wrapped.units(part.strip());
            lines.addAll(wrapped.lines);
            lines.add(wrapped.line.toString());
        }
        return lines;
    }

    /** What is never broken: a word, an address, a wide character with the punctuation beside it. */
    private void units(String text) {
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (codePoint == ' ') {
                add(text.substring(start, i));
                space = true;
                start = next;
            } else if (next < text.length() && breaks(codePoint, text.codePointAt(next))) {
                add(text.substring(start, next));
                start = next;
            }
            i = next;
        }
        add(text.substring(start));
    }

    private static boolean breaks(int before, int after) {
        boolean beside = Characters.isCjk(before) || Characters.isCjk(after);
        return beside && after != ' ' && NOT_FIRST.indexOf(after) < 0 && !closes(after) && !opens(before);
    }

    private static boolean opens(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean closes(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private void add(String unit) {
        if (unit.isEmpty()) {
            return;
        }
        int columns = DisplayWidth.of(unit);
        boolean separated = space && !line.isEmpty();
        if (!line.isEmpty() && used + (separated ? 1 : 0) + columns > width) {
            lines.add(line.toString());
            line.setLength(0);
            used = 0;
            separated = false;
        }
        line.append(separated ? " " : "").append(unit);
        used += columns + (separated ? 1 : 0);
        space = false;
    }
}
