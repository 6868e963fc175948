package io.github.mineweekly.newsletter.markdown.tree;

import java.util.List;

/** What a reader reads, without any markup. */
public final class PlainText {
    private PlainText() {}

    public static String of(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        append(content, out);
        return out.toString();
    }

    /** The text of blocks, one line for each paragraph, heading, entry or row. */
    public static String ofBlocks(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(block -> append(block, out));
        while (!out.isEmpty() && out.charAt(out.length() - 1) == '\n') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private static void append(List<Inline> content, StringBuilder out) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                out.append(text.text());
            } else if (inline instanceof Inline.Code code) {
                out.append(code.text());
            } else if (inline instanceof Inline.Span span) {
                append(span.children(), out);
            } else if (inline instanceof Inline.Link link) {
                append(link.children(), out);
            } else if (inline instanceof Inline.Image image) {
                out.append(image.alt());
            } else if (inline instanceof Inline.Html html) {
                out.append(html.raw().html().startsWith("<br") ? " " : "");
            } else if (inline instanceof Inline.Typed tag) {
                out.append(tag.source().text());
            } else if (inline instanceof Inline.LineBreak lineBreak) {
                out.append(lineBreak.kind() == Inline.Break.NOTHING ? "" : " ");
            }
        }
    }

    private static void append(Block block, StringBuilder out) {
        if (block instanceof Block.Paragraph paragraph) {
            line(of(paragraph.content()), out);
        } else if (block instanceof Block.HeadingBlock title) {
            line(of(title.content()), out);
        } else if (block instanceof Block.Quote quote) {
            quote.children().forEach(child -> append(child, out));
        } else if (block instanceof Block.ListBlock items) {
            items.items().forEach(entry -> entry.children().forEach(child -> append(child, out)));
        } else if (block instanceof Block.Code code) {
            line(code.text().stripTrailing(), out);
        } else if (block instanceof Block.Html html) {
            line(RawHtml.text(html.raw().html()), out);
        } else if (block instanceof Block.Table table) {
            row(table.head(), out);
            table.rows().forEach(row -> row(row, out));
        } else if (block instanceof Block.Container box) {
            line(of(box.title()), out);
            box.children().forEach(child -> append(child, out));
        }
    }

    private static void row(List<List<Inline>> cells, StringBuilder out) {
        line(String.join(" ", cells.stream().map(PlainText::of).toList()), out);
    }

    private static void line(String text, StringBuilder out) {
        if (!text.isBlank()) {
            out.append(text).append('\n');
        }
    }
}
