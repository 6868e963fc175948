package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Writes tables, each in a box of its own that scrolls sideways and can be reached by keyboard. */
final class TableWriter {
    private final HtmlForm form;
    private final InlineWriter inlines;
    private final LatinBlocks latin;
    private final UnaryOperator<String> titles;

    TableWriter(HtmlForm form, InlineWriter inlines, LatinBlocks latin, UnaryOperator<String> titles) {
        this.titles = titles;
        this.form = form;
        this.inlines = inlines;
        this.latin = latin;
    }

    void write(Block.Table table, StringBuilder out) {
        String box = " class=\"nl-table\" tabindex=\"0\" role=\"group\" aria-label=\"" + label() + '"';
        out.append("<div" + form.styled(box) + ">\n<table>\n<thead>\n");
        row("th", table.columns(), table.head(), out);
        out.append("</thead>\n");
        if (!table.rows().isEmpty()) {
            out.append("<tbody>\n");
            table.rows().forEach(row -> row("td", table.columns(), row, out));
            out.append("</tbody>\n");
        }
        out.append("</table>\n</div>\n");
    }

    private void row(String tag, List<Block.Align> columns, List<List<Inline>> cells, StringBuilder out) {
        out.append("<tr>\n");
        for (int i = 0; i < cells.size(); i++) {
            out.append('<' + tag + attribute(columns.get(i)) + latin.attribute(cells.get(i)) + '>');
            inlines.write(cells.get(i), out);
            out.append("</").append(tag).append(">\n");
        }
        out.append("</tr>\n");
    }

    /** Without the site's style sheet, the old attribute is what readers of feeds know. */
    private String attribute(Block.Align align) {
        if (align == Block.Align.NONE || (form.isStyled() && align == Block.Align.LEFT)) {
            return "";
        }
        String name = align.name().toLowerCase(Locale.ROOT);
        return form.isStyled() ? " class=\"nl-" + name + '"' : " align=\"" + name + '"';
    }

    /** A box that scrolls can be focused, and a screen reader says what it is. */
    private String label() {
        return HtmlEscape.html(titles.apply("table"));
    }
}
