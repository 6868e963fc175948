package io.github.mineweekly.newsletter.issue;

import io.github.mineweekly.newsletter.diagnostic.Position;
import io.github.mineweekly.newsletter.diagnostic.Region;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text. LF, CRLF and a lone CR end a line, as in CommonMark and in editors; nothing else does.
 *
 * <p>Offsets count UTF-16 units from 0; positions count lines and code points from 1. Immutable and thread-safe.
 */
public final class LineIndex {
    private final String text;

    /** Made when the first place is asked for: of most files nobody asks. */
    private volatile @Nullable Places places;

    /** Thousands of places in one long line must not copy it each. */
    private final Map<Integer, String> quoted = new ConcurrentHashMap<>();

    public LineIndex(String text) {
        this.text = text;
    }

    private static final class Places {
        final int[] starts;
        final SurrogatePairs pairs;

        Places(String text) {
            this.starts = starts(text);
            this.pairs = new SurrogatePairs(text);
        }
    }

    /** Two threads that ask at once make the same. */
    private Places places() {
        Places made = places;
        if (made == null) {
            made = new Places(text);
            places = made;
        }
        return made;
    }

    private int[] starts() {
        return places().starts;
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crlf)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The number of lines, at least 1; a text that ends with a line end has an empty last line. */
    public int count() {
        return starts().length;
    }

    /** The offset of a line's first character; lines count from 1. */
    public int start(int line) {
        return starts()[line - 1];
    }

    /** The offset after a line's last character, before its line end. */
    public int end(int line) {
        int[] starts = starts();
        int end = line == starts.length ? text.length() : starts[line];
        while (line < starts.length && end > starts[line - 1] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A line's text without its line end. */
    public String line(int line) {
        return text.substring(start(line), end(line));
    }

    /** The same, for places that keep it: many places in one line share one copy. */
    String quoted(int line) {
        return quoted.computeIfAbsent(line, this::line);
    }

    /** The place of a line without its line end. */
    public Span span(int line) {
        return new Span(start(line), end(line));
    }

    /** The place of a part of a line, between two offsets from where the line begins. */
    public Span span(int line, int from, int to) {
        return new Span(start(line) + from, start(line) + to);
    }

    /** What ends the first line; LF if nothing does. */
    public String lineEnd() {
        return count() == 1 ? "\n" : text.substring(end(1), start(2));
    }

    /** The first line with text, from {@code line} on; {@code count() + 1} if there is none. */
    public int nextText(int line) {
        int next = line;
        while (next <= count() && line(next).isBlank()) {
            next++;
        }
        return next;
    }

    /** The number of the line that holds an offset; a line end belongs to the line that it ends. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The end of the line that holds an offset. */
    public int endAt(int offset) {
        return end(lineAt(offset));
    }

    public Position position(int offset) {
        int line = lineAt(offset);
        return new Position(line, places().pairs.codePoints(start(line), offset) + 1);
    }

    /** The region between two offsets, the second excluded. */
    public Region region(int start, int end) {
        return new Region(position(start), position(end));
    }

    /** The offset of a position; a column after the line's end gives the line's end. */
    public int offset(Position position) {
        int start = start(position.line());
        int end = end(position.line());
        int codePoints = Math.min(position.column() - 1, places().pairs.codePoints(start, end));
        return text.offsetByCodePoints(start, codePoints);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
