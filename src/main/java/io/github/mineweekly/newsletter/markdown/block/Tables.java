package io.github.mineweekly.newsletter.markdown.block;

import io.github.mineweekly.newsletter.markdown.inline.TableRow;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.LimitExceededException;
import io.github.mineweekly.newsletter.text.BraceAttributes;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the table in a paragraph, as GitHub's specification has it. */
final class Tables {
    private static final int MOST_ADDED_CELLS = 100_000;

    private final Fragment paragraph;
    private final String text;
    private final Function<Fragment, List<Inline>> inlines;
    private final NodeProblems problems;
    private int added;

    private Tables(Fragment paragraph, Function<Fragment, List<Inline>> inlines, NodeProblems problems) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.inlines = inlines;
        this.problems = problems;
    }

    /**
     * Where in the paragraph a table begins, and the table, to be read after what is above it: footnotes are numbered
     * in the order in which they are read.
     */
    record Found(int start, Supplier<Block.Table> table) {}

    /**
     * @param underlined the heading whose dashes are right above the paragraph, if there is one
     * @param below whether a table is above the paragraph
     */
    static @Nullable Found find(
            Fragment paragraph,
            HeadingSyntax.@Nullable Node underlined,
            boolean below,
            Function<Fragment, List<Inline>> inlines,
            NodeProblems problems) {
        String text = paragraph.text();
        boolean possible = (text.indexOf('\n') > 0 || text.startsWith("|"))
                && (text.indexOf('-') >= 0 || text.indexOf('—') >= 0 || text.indexOf('|') >= 0);
        Found found = possible ? new Tables(paragraph, inlines, problems).find() : null;
        if (found == null && !isHead(underlined, paragraph.text(), problems)) {
            rows(paragraph, below, problems);
        }
        return found;
    }

    private @Nullable Found find() {
        int head = 0;
        int end = text.indexOf('\n');
        headless(lineEnd(0));
        while (end >= 0) {
            int next = lineEnd(end + 1);
            if (isDelimiter(end + 1, next)) {
                List<Fragment> columns = cells(end + 1, next);
                List<Fragment> names = cells(head, end);
                if (columns.size() == names.size()) {
                    secondHead(head);
                    int start = head;
                    int headEnd = end;
                    return new Found(head, () -> table(columns, start, headEnd, next));
                }
                asText(head, end, next, columns.size(), names.size());
            } else if (new TableRow(text.substring(end + 1, next)).isLikeDelimiter()) {
                problems.table(paragraph.place(end + 1, next), 0, 0);
            } else if (isClosed(head, end) && new TableRow(text.substring(end + 1, next)).isOtherDelimiter()) {
                problems.noDelimiter(
                        paragraph.place(end + 1, next), cells(head, end).size());
            }
            head = end + 1;
            end = next < text.length() ? next : -1;
        }
        return null;
    }

    /** Right above the header row is a line that looks like another one. */
    private void secondHead(int head) {
        int start = head == 0 ? -1 : text.lastIndexOf('\n', head - 2) + 1;
        if (start >= 0 && isClosed(start, head - 1) && new TableRow(text.substring(start, head - 1)).isWhole()) {
            problems.table(
                    paragraph.place(start, head - 1),
                    "a table has one header row, so this row above it is text",
                    "write it below the delimiter row, or leave an empty line between");
        }
    }

    /** Whether a line has a bar at both ends. */
    private boolean isClosed(int start, int end) {
        return opens(start, end) && text.charAt(Characters.beforeSpaces(text, start, end) - 1) == '|';
    }

    private boolean opens(int start, int end) {
        int first = Characters.afterSpaces(text, start, end);
        return first < end - 1 && text.charAt(first) == '|';
    }

    /** A first line of dashes is not a table's: its head is above an empty line, or there is none. */
    private void headless(int end) {
        if (text.startsWith("|") && isDelimiter(0, end) && cells(0, end).size() > 1) {
            problems.table(
                    paragraph.place(0, end),
                    "no header row is right above the delimiter row, so the table is text",
                    "write the header row above it, without an empty line between");
        }
    }

    /** Whether a heading is the header row of the rows below it, with dashes that have no bars, which is reported. */
    private static boolean isHead(HeadingSyntax.@Nullable Node heading, String rows, NodeProblems problems) {
        Inline.Place dashes = heading == null ? null : heading.underline();
        int names = heading == null ? 0 : new TableRow(heading.lines.get(0).toString()).closedCells();
        if (dashes == null || names == 0) {
            return false;
        }
        boolean table = rows.lines().limit(2).allMatch(row -> new TableRow(row).closedCells() == names);
        if (table) {
            problems.underlined(dashes, names);
        }
        return table;
    }

    /** Lines with bars that no delimiter row makes a table. */
    private static void rows(Fragment paragraph, boolean below, NodeProblems problems) {
        String text = paragraph.text();
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        if (!text.startsWith("|") || !text.substring(0, end).strip().endsWith("|")) {
            return;
        }
        boolean headed = text.lines().skip(1).limit(1).map(TableRow::new).anyMatch(TableRow::isLikeDelimiter);
        if (below && !headed && text.lines().map(TableRow::new).allMatch(TableRow::isRow)) {
            problems.table(
                    paragraph.place(0, end),
                    "an empty line ends the table above, so this row is text",
                    "delete the empty line");
        } else if (!below
                && end < text.length()
                && text.lines().map(TableRow::new).allMatch(TableRow::isWhole)) {
            problems.table(
                    paragraph.place(0, end),
                    "no delimiter row is below this row, so the table is text",
                    "write a line `|---|---|` below it, with as many columns");
        }
    }

    private void asText(int head, int headEnd, int end, int columns, int names) {
        boolean fullWidth = text.substring(head, headEnd).indexOf('｜') >= 0;
        if (fullWidth && names < columns) {
            problems.table(paragraph.place(head, headEnd), 0, 0);
        } else if (text.substring(headEnd + 1, end).indexOf('|') >= 0) {
            problems.table(paragraph.place(headEnd + 1, end), columns, names);
        }
    }

    private boolean isDelimiter(int start, int end) {
        String line = text.substring(start, end);
        return line.indexOf('-') >= 0
                && (line.indexOf('|') >= 0 || line.indexOf(':') >= 0)
                && line.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0)
                && cells(start, end).stream().allMatch(Tables::isColumn);
    }

    /** Dashes with a colon at neither, one or both ends. */
    private static boolean isColumn(Fragment cell) {
        String text = cell.text();
        int first = text.startsWith(":") ? 1 : 0;
        int last = text.length() - (text.endsWith(":") ? 1 : 0);
        return first < last && text.substring(first, last).chars().allMatch(c -> c == '-');
    }

    private Block.Table table(List<Fragment> delimiters, int names, int namesEnd, int headEnd) {
        List<Block.Align> columns = delimiters.stream().map(Tables::align).toList();
        List<List<Inline>> head = row(names, namesEnd, columns.size());
        List<List<List<Inline>>> rows = new ArrayList<>();
        int start = headEnd + 1;
        int above = text.lastIndexOf('\n', headEnd - 1) + 1;
        String lines = text + "\n";
        int lastRow = isClosed(above, headEnd) ? Math.max(lines.lastIndexOf("\n|"), lines.lastIndexOf("|\n")) : -1;
        boolean taken = false;
        while (start < text.length()) {
            int end = lineEnd(start);
            // Of attributes in braces another check says that they are to go.
            taken |= !BraceAttributes.areLine(text.substring(start, end))
                    && ((start <= lastRow && isCut(above, start, taken))
                            || takesText(start, end, columns.size() > 1 || isRow(above, start, headEnd), taken));
            rows.add(row(start, end, columns.size()));
            above = start;
            start = end + 1;
        }
        return new Block.Table(columns, head, List.copyOf(rows));
    }

    /** Where rows are to have a bar at both ends, a line without the last one goes on in one without the first. */
    private boolean isCut(int above, int start, boolean known) {
        int end = lineEnd(start);
        boolean cut = !opens(start, end) && opens(above, start - 1) && !isClosed(above, start - 1);
        if (cut && !known) {
            problems.cutRow(paragraph.place(start, end));
        }
        return cut;
    }

    /** Whether the line above is a row with a bar at both ends, and not the delimiter row. */
    private boolean isRow(int above, int start, int headEnd) {
        return above > headEnd && isClosed(above, start - 1);
    }

    /** A line without a bar is a row too, and was hardly meant as one where the others have bars. */
    private boolean takesText(int start, int end, boolean barred, boolean known) {
        boolean words = barred && text.substring(start, end).indexOf('|') < 0;
        if (words && !known) {
            problems.unclosedTable(paragraph.place(start, end));
        }
        return words;
    }

    private List<List<Inline>> row(int start, int end, int size) {
        List<Fragment> cells = cells(start, end);
        List<List<Inline>> row = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            row.add(i < cells.size() ? inlines.apply(cells.get(i)) : List.of());
        }
        boolean told = cells.size() > size && surplus(cells, size);
        problems.cutCode(paragraph.slice(start, end), told);
        added += Math.max(0, size - cells.size());
        if (added > MOST_ADDED_CELLS) {
            throw new LimitExceededException(
                    BodyRules.TOO_COMPLEX,
                    "a table with more than " + MOST_ADDED_CELLS + " cells that are not typed",
                    paragraph.offset(start));
        }
        return List.copyOf(row);
    }

    /** Returns whether anything is lost. */
    private boolean surplus(List<Fragment> cells, int size) {
        List<Fragment> lost = cells.subList(size, cells.size());
        String text = lost.stream().map(Fragment::text).collect(Collectors.joining(" | "));
        Fragment last = lost.get(lost.size() - 1);
        boolean said = !text.replace("|", "").isBlank();
        if (said) {
            int start = lost.get(0).offset(0);
            int end = Math.max(start, last.offset(last.text().length()));
            problems.cells(new Inline.Place(start, end), cells.size(), size, text);
        }
        return said;
    }

    private static Block.Align align(Fragment delimiter) {
        String text = delimiter.text();
        boolean left = text.startsWith(":");
        boolean right = text.endsWith(":");
        return left && right
                ? Block.Align.CENTER
                : left ? Block.Align.LEFT : right ? Block.Align.RIGHT : Block.Align.NONE;
    }

    private List<Fragment> cells(int lineStart, int lineEnd) {
        int start = Characters.afterSpaces(text, lineStart, lineEnd);
        int end = Characters.beforeSpaces(text, start, lineEnd);
        start += start < end && text.charAt(start) == '|' ? 1 : 0;
        List<Fragment> cells = new ArrayList<>();
        int cell = start;
        for (int bar : new TableRow(text.substring(start, end)).ends()) {
            if (start + bar < end || Characters.afterSpaces(text, cell, end) < end) {
                cells.add(cell(cell, start + bar));
            }
            cell = start + bar + 1;
        }
        return cells;
    }

    private Fragment cell(int start, int end) {
        int first = Characters.afterSpaces(text, start, end);
        int last = Characters.beforeSpaces(text, first, end);
        String cell = text.substring(first, last);
        return cell.contains("\\|")
                ? Fragment.of(cell.replace("\\|", "|"), paragraph.offset(first))
                : paragraph.slice(first, last);
    }

    private int lineEnd(int start) {
        return Characters.lineEnd(text, start);
    }
}
