package io.github.mineweekly.newsletter.edition.html;

import io.github.mineweekly.newsletter.edition.content.EditionIssue;
import io.github.mineweekly.newsletter.edition.content.Headings;
import io.github.mineweekly.newsletter.edition.content.OpenElements;
import io.github.mineweekly.newsletter.markdown.html.CodeInfo;
import io.github.mineweekly.newsletter.markdown.html.CodeLines;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BlockVisitor;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Writes blocks as HTML that brings its own style. */
final class StyledBlocks {
    private final HtmlDress dress;
    private final StyledInlines inlines;
    private final StyledRaw raw;
    private final UnaryOperator<String> titles;
    private final List<Headings.Entry> contents;

    StyledBlocks(HtmlDress dress, StyledInlines inlines, StyledRaw raw, EditionIssue issue) {
        this.dress = dress;
        this.inlines = inlines;
        this.raw = raw;
        this.titles = issue.tree().titles();
        this.contents = Headings.of(issue);
    }

    String write(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        write(blocks, out);
        return out.toString();
    }

    /** Blocks in others go into the same text: copied at every level, deep ones would cost their depth in copies. */
    private void write(List<Block> blocks, StringBuilder out) {
        Visit visit = new Visit(out);
        blocks.forEach(block -> block.accept(visit));
        out.append(visit.open.closeAll());
    }

    private final class Visit implements BlockVisitor<StringBuilder> {
        private final StringBuilder out;
        final OpenElements open = new OpenElements();

        Visit(StringBuilder out) {
            this.out = out;
        }

        @Override
        public StringBuilder visit(Block.Paragraph paragraph) {
            out.append(dress.element("p", Styled.PARAGRAPH, inlines.write(paragraph.content())));
            Inline.Image picture = paragraph.picture();
            return picture == null || picture.title().isEmpty()
                    ? out
                    : out.append(dress.element("p", Styled.CAPTION, HtmlEscape.html(picture.title())));
        }

        @Override
        public StringBuilder visit(Block.HeadingBlock heading) {
            String tag = "h" + Math.max(3, heading.level());
            return out.append(dress.element(tag, Styled.HEADING, inlines.write(heading.content())));
        }

        @Override
        public StringBuilder visit(Block.Quote quote) {
            out.append(dress.start("blockquote", Styled.QUOTE));
            write(quote.children(), out);
            return out.append("</blockquote>\n");
        }

        @Override
        public StringBuilder visit(Block.ListBlock list) {
            String tag = list.ordered() ? "ol" : "ul";
            out.append('<').append(tag).append(dress.attributes(Styled.LIST));
            out.append(list.ordered() && list.start() != 1 ? " start=\"" + list.start() + '"' : "");
            out.append(">\n");
            list.items().forEach(item -> item(item, list.tight()));
            return out.append("</").append(tag).append(">\n");
        }

        private void item(Block.ListItem item, boolean tight) {
            out.append(dress.start("li", Styled.LIST_ITEM));
            Boolean checked = item.checked();
            out.append(checked == null ? "" : Block.ListItem.sign(checked));
            boolean bare = tight || checked != null;
            int end = endOf(item.children());
            for (Block child : item.children().subList(0, end)) {
                if (bare && child instanceof Block.Paragraph paragraph) {
                    out.append(inlines.write(paragraph.content()));
                } else {
                    write(List.of(child), out);
                }
                bare = tight;
            }
            out.append("</li>\n");
            write(item.children().subList(end, item.children().size()), out);
        }

        /** Where the lists begin that are to follow the entry; one that is nothing but lists keeps them. */
        private int endOf(List<Block> children) {
            int end = children.size();
            while (!dress.nestsLists() && end > 0 && children.get(end - 1) instanceof Block.ListBlock) {
                end--;
            }
            return end == 0 ? children.size() : end;
        }

        @Override
        public StringBuilder visit(Block.Code code) {
            CodeInfo info = CodeInfo.of(code.info());
            if (!info.title().isEmpty()) {
                out.append(dress.element("p", Styled.CODE_TITLE, HtmlEscape.html(info.title())));
            }
            out.append(dress.start("pre", Styled.CODE_BLOCK));
            CodeLines.of(code.text(), info).forEach(line -> out.append(dress.codeLine(HtmlEscape.html(line.text()))));
            return out.append("</pre>\n");
        }

        @Override
        public StringBuilder visit(Block.Html html) {
            raw.write(html.raw(), null, open, out);
            return out.append('\n');
        }

        @Override
        public StringBuilder visit(Block.ThematicBreak line) {
            return out.append(dress.start("hr", Styled.RULE)).append('\n');
        }

        @Override
        public StringBuilder visit(Block.Table table) {
            out.append(dress.start("div", Styled.TABLE_FRAME));
            out.append(dress.start("table", Styled.TABLE)).append('\n');
            row("th", Styled.HEAD_CELL, table.columns(), table.head());
            table.rows().forEach(row -> row("td", Styled.CELL, table.columns(), row));
            return out.append("</table></div>\n");
        }

        private void row(String tag, Styled style, List<Block.Align> columns, List<List<Inline>> cells) {
            String beginning = dress.rightToLeft() ? "right" : "left";
            out.append("<tr>");
            for (int i = 0; i < cells.size(); i++) {
                Block.Align align = columns.get(i);
                String side =
                        align == Block.Align.NONE ? beginning : align.name().toLowerCase(Locale.ROOT);
                out.append('<' + tag + " align=\"" + side + '"' + dress.attributes(style) + '>');
                out.append(inlines.cell(cells.get(i))).append("</" + tag + '>');
            }
            out.append("</tr>\n");
        }

        @Override
        public StringBuilder visit(Block.Container container) {
            boolean boxed = container.isBox();
            if (boxed) {
                String title = inlines.write(container.title());
                String shown = title.isEmpty() ? HtmlEscape.html(titles.apply(container.kind())) : title;
                out.append(dress.start("div", Styled.BOX)).append(dress.element("p", Styled.BOX_TITLE, shown));
            }
            write(container.children(), out);
            return out.append(boxed ? "</div>\n" : "");
        }

        @Override
        public StringBuilder visit(Block.TableOfContents place) {
            if (contents.isEmpty()) {
                return out;
            }
            out.append(dress.start("ul", Styled.LIST)).append('\n');
            for (Headings.Entry entry : contents) {
                out.append(dress.element(
                        "li", Styled.LIST_ITEM, (entry.depth() > 0 ? "– " : "") + HtmlEscape.html(entry.text())));
            }
            return out.append("</ul>\n");
        }
    }
}
