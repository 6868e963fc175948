package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A diagnostic as lines of a log: what and where, the line quoted, a caret under the problem by display width, the
 * help.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextReport {
    private static final String GUTTER = "        | ";

    /** The columns before the quoted text. */
    private static final int PREFIX = GUTTER.length();

    private static final int LEAST_WIDTH = 20;

    /** The width of a terminal that does not say its own. */
    public static final int COLUMNS = 80;

    private final Palette palette;
    private final int columns;
    private final RepositoryPaths paths;

    /**
     * @param columns how wide the terminal is
     * @param paths as a click in the log finds them
     */
    public TextReport(Palette palette, int columns, RepositoryPaths paths) {
        this.palette = palette;
        this.columns = columns;
        this.paths = paths;
    }

    /** The lines of one diagnostic, none of them with a line break; each is one call of the log. */
    public List<String> lines(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        List<String> lines = new ArrayList<>();
        lines.add(palette.strong(place(location)) + " " + Printable.escape(paths.message(diagnostic)) + " "
                + palette.faint("[" + diagnostic.rule().id() + "]"));
        if (!location.line().isEmpty()) {
            lines.addAll(quotation(diagnostic));
        }
        if (diagnostic.help() != null) {
            lines.addAll(help(Printable.escape(diagnostic.help()), width(diagnostic)));
        }
        return lines;
    }

    private String place(Location location) {
        return Printable.escape(paths.of(location)) + ":[" + location.start().line() + ","
                + location.start().column() + "]";
    }

    private List<String> quotation(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        int[] line = location.line().codePoints().toArray();
        int from = Math.min(location.start().column() - 1, line.length);
        int to = location.end().line() == location.start().line()
                ? Math.min(location.end().column() - 1, line.length)
                : line.length;
        QuotedWindow window = QuotedWindow.of(line, from, width(diagnostic));
        int first = window.first();
        int last = window.last();
        // A command of a CI runner may begin in one part and end in the next: the parts are cut from the whole.
        String text = shown(line, first, last);
        String before = shown(line, first, from);
        String marked = shown(line, first, Math.max(from, Math.min(to, last))).substring(before.length());
        String begin = first > 0 ? "…" : "";
        String end = last < line.length ? "…" : "";
        String number = String.format(Locale.ROOT, "%7d", location.start().line());
        String carets = "^".repeat(Math.max(1, DisplayWidth.of(marked)));
        return List.of(
                palette.faint(number + " | ") + (begin + text + end).stripTrailing(),
                palette.faint(GUTTER)
                        + " ".repeat(DisplayWidth.of(begin + before))
                        + palette.severity(diagnostic.severity(), carets));
    }

    /** The columns for text, with the level that the log puts before it taken off. */
    private int width(Diagnostic diagnostic) {
        int level = switch (diagnostic.severity()) {
            case ERROR -> "[ERROR] ".length();
            case WARNING -> "[WARNING] ".length();
            case NOTICE, OFF -> "[INFO] ".length();
        };
        return Math.max(LEAST_WIDTH, columns - level - PREFIX);
    }

    /** The help, broken where it would be wider than the terminal. */
    private List<String> help(String text, int width) {
        String begin = "        = ";
        String label = "help: ";
        List<String> lines = WrappedText.lines(text, width - label.length());
        List<String> shown = new ArrayList<>();
        shown.add(begin + palette.help("help:") + " " + lines.get(0));
        lines.stream().skip(1).forEach(rest -> shown.add(" ".repeat(begin.length() + label.length()) + rest));
        return shown;
    }

    /** A tab is shown as one space, so that the caret is right whatever the terminal's tab stops. */
    private static String shown(int[] line, int from, int to) {
        if (to <= from) {
            return "";
        }
        return QuotedWindow.shown(new String(line, from, to - from));
    }
}
