package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A diagnostic as lines of a log: what and where, the line quoted, a caret under the problem by display width, the help.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextReport {
    /** A quoted line is cut to a window of this many code points around the problem. */
    private static final int WINDOW = 100;

    private static final int BEFORE_MARK = 30;
    private static final String GUTTER = "        | ";

    private final Palette palette;

    public TextReport(Palette palette) {
        this.palette = palette;
    }

    /** The lines of one diagnostic, none of them with a line break; each is one call of the log. */
    public List<String> lines(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        List<String> lines = new ArrayList<>();
        lines.add(palette.strong(place(location)) + " " + Printable.escape(diagnostic.message()) + " "
                + palette.faint("[" + diagnostic.rule().id() + "]"));
        if (!location.line().isEmpty()) {
            lines.addAll(quotation(diagnostic));
        }
        if (diagnostic.help() != null) {
            lines.add("        = " + palette.help("help:") + " " + Printable.escape(diagnostic.help()));
        }
        return lines;
    }

    private static String place(Location location) {
        return Printable.escape(location.path()) + ":[" + location.start().line() + ","
                + location.start().column() + "]";
    }

    private List<String> quotation(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        int[] line = location.line().codePoints().toArray();
        int from = Math.min(location.start().column() - 1, line.length);
        int to = location.end().line() == location.start().line()
                ? Math.min(location.end().column() - 1, line.length)
                : line.length;
        int first = line.length <= WINDOW ? 0 : Math.max(0, Math.min(from - BEFORE_MARK, line.length - WINDOW));
        int last = Math.min(line.length, first + WINDOW);
        String before = (first > 0 ? "…" : "") + shown(line, first, from);
        String marked = shown(line, from, Math.min(to, last));
        String after = shown(line, Math.min(to, last), last) + (last < line.length ? "…" : "");
        String number = String.format(Locale.ROOT, "%7d", location.start().line());
        String carets = "^".repeat(Math.max(1, DisplayWidth.of(marked)));
        return List.of(
                palette.faint(number + " | ") + (before + marked + after).stripTrailing(),
                palette.faint(GUTTER)
                        + " ".repeat(DisplayWidth.of(before))
                        + palette.severity(diagnostic.severity(), carets));
    }

    /** A tab is shown as one space, so that the caret is right whatever the terminal's tab stops. */
    private static String shown(int[] line, int from, int to) {
        if (to <= from) {
            return "";
        }
        return Printable.escape(new String(line, from, to - from).replace('\t', ' '));
    }
}
