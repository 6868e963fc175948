package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.LimitExceededException;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes blocks as HTML. */
public final class BlockWriter {
    private final InlineWriter inlines;
    private final CodeWriter code;
    private final TableWriter tables;
    private final String contents;
    private final ContainerTitles titles;
    private final LatinBlocks latin;
    private long expanded;

    /** @param contents what {@code [[toc]]} becomes */
    public BlockWriter(InlineWriter inlines, LatinBlocks latin, ContainerTitles titles, String contents) {
        this.titles = titles;
        this.inlines = inlines;
        this.latin = latin;
        this.contents = contents;
        this.code = new CodeWriter();
        this.tables = new TableWriter(inlines, latin);
    }

    public String write(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        write(blocks, out);
        return out.toString();
    }

    private void write(List<Block> blocks, StringBuilder out) {
        blocks.forEach(block -> write(block, out));
    }

    private void write(Block block, StringBuilder out) {
        if (block instanceof Block.Paragraph paragraph) {
            open("p", latin.attribute(paragraph.content()), out);
            inlines.write(paragraph.content(), out);
            out.append("</p>\n");
        } else if (block instanceof Block.HeadingBlock title) {
            title(title, out);
        } else if (block instanceof Block.Quote quote) {
            out.append("<blockquote>\n");
            write(quote.children(), out);
            out.append("</blockquote>\n");
        } else if (block instanceof Block.ListBlock items) {
            items(items, out);
        } else if (block instanceof Block.Code source) {
            code.write(source, out);
        } else if (block instanceof Block.Html raw) {
            out.append(raw.raw().html()).append('\n');
        } else if (block instanceof Block.ThematicBreak) {
            out.append("<hr>\n");
        } else if (block instanceof Block.Table table) {
            tables.write(table, out);
        } else if (block instanceof Block.Container box) {
            box(box, out);
        } else if (block instanceof Block.Contents place) {
            contents(place, out);
        }
    }

    private void contents(Block.Contents place, StringBuilder out) {
        expanded += contents.length();
        if (expanded > Limits.MOST_EXPANDED && expanded > contents.length()) {
            String what = "contents that are more than " + Limits.MOST_EXPANDED + " characters together";
            throw new LimitExceededException(BodyRules.TOO_COMPLEX, what, place.offset());
        }
        out.append(contents);
    }

    private static void open(String tag, String attributes, StringBuilder out) {
        out.append('<').append(tag).append(attributes).append('>');
    }

    private void title(Block.HeadingBlock title, StringBuilder out) {
        String tag = "h" + title.level();
        String id = title.id().isEmpty() ? "" : " id=\"" + HtmlEscape.html(title.id()) + "\"";
        open(tag, id + latin.attribute(title.content()), out);
        inlines.write(title.content(), out);
        out.append("</").append(tag).append(">\n");
    }

    private void items(Block.ListBlock items, StringBuilder out) {
        String start = items.ordered() && items.start() != 1 ? " start=\"" + items.start() + "\"" : "";
        boolean tasks = items.items().stream().anyMatch(entry -> entry.checked() != null);
        String tag = items.ordered() ? "ol" : "ul";
        open(tag, start + (tasks ? " class=\"nl-tasks\"" : ""), out);
        out.append('\n');
        items.items().forEach(entry -> entry(entry, items.tight(), out));
        out.append("</").append(tag).append(">\n");
    }

    private void entry(Block.ListItem entry, boolean tight, StringBuilder out) {
        List<Block> children = entry.children();
        Block first = children.isEmpty() ? null : children.get(0);
        boolean close = tight && first instanceof Block.Paragraph;
        open("li", close && first instanceof Block.Paragraph text ? latin.attribute(text.content()) : "", out);
        Boolean checked = entry.checked();
        if (checked != null) {
            box(checked, first, out);
        }
        boolean lineBefore = close || checked != null;
        for (Block child : children) {
            if (tight && child instanceof Block.Paragraph paragraph) {
                inlines.write(paragraph.content(), out);
                lineBefore = true;
            } else {
                out.append(lineBefore || child == first ? "\n" : "");
                write(child, out);
                lineBefore = false;
            }
        }
        out.append("</li>\n");
    }

    /** The box takes its name from the entry, else a screen reader would call it nothing. */
    private static void box(boolean checked, @Nullable Block first, StringBuilder out) {
        String name = first instanceof Block.Paragraph text
                ? PlainText.of(text.content()).strip()
                : "";
        out.append("<input type=\"checkbox\" disabled").append(checked ? " checked" : "");
        out.append(" aria-label=\"").append(HtmlEscape.html(name)).append("\"> ");
    }

    private void box(Block.Container box, StringBuilder out) {
        String title = box.title().isEmpty() ? "" : inlines.write(box.title());
        switch (box.kind()) {
            case "raw", "v-pre" -> write(box.children(), out);
            case "code-group" -> group(box, out);
            case "details" -> {
                out.append("<details class=\"nl-details\"")
                        .append(box.open() ? " open" : "")
                        .append("><summary>");
                out.append(title.isEmpty() ? titles.of(box.kind()) : title).append("</summary>\n");
                write(box.children(), out);
                out.append("</details>\n");
            }
            default -> {
                out.append("<div class=\"nl-box nl-").append(box.kind()).append("\"><p class=\"nl-box-title\">");
                out.append(title.isEmpty() ? titles.of(box.kind()) : title).append("</p>\n");
                write(box.children(), out);
                out.append("</div>\n");
            }
        }
    }

    /** The codes of a group stand below each other, each under its name: nothing is hidden, on paper neither. */
    private void group(Block.Container box, StringBuilder out) {
        out.append("<div class=\"nl-group\">\n");
        write(box.children(), out);
        out.append("</div>\n");
    }
}
