package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.BlockVisitor;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes blocks as HTML. */
public final class BlockWriter {
    private final HtmlForm form;
    private final InlineWriter inlines;
    private final CodeWriter code;
    private final TableWriter tables;
    private final Supplier<String> contents;
    private final UnaryOperator<String> titles;
    private final LatinBlocks latin;

    /**
     * @param titles the title of a container that brings none, by its kind; HTML is escaped here
     * @param contents what {@code [[toc]]} becomes
     */
    public BlockWriter(HtmlForm form, LatinBlocks latin, UnaryOperator<String> titles, Supplier<String> contents) {
        this.form = form;
        this.titles = titles;
        this.inlines = new InlineWriter(form);
        this.latin = latin;
        this.contents = contents;
        this.code = new CodeWriter(form);
        this.tables = new TableWriter(form, inlines, latin, titles);
    }

    public String write(List<Block> blocks) {
        return new Visit(new StringBuilder()).write(blocks).toString();
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + value + "\"";
    }

    /** Each method appends its block. */
    private final class Visit implements BlockVisitor<StringBuilder> {
        private final StringBuilder out;

        Visit(StringBuilder out) {
            this.out = out;
        }

        StringBuilder write(List<Block> blocks) {
            for (Block block : blocks) {
                block.accept(this);
            }
            return out;
        }

        @Override
        public StringBuilder visit(Block.Paragraph paragraph) {
            List<Inline> content = paragraph.content();
            Inline.Image picture = paragraph.picture();
            boolean leftOut = picture != null && inlines.leavesOut(picture);
            if (leftOut && content.size() == 1) {
                return out;
            }
            if (picture != null && !leftOut) {
                String tag = picture.title().isEmpty() ? "p" : "figure";
                open(tag, latin.attribute(content));
                inlines.figure(picture, content.subList(1, content.size()), out);
                return out.append("</").append(tag).append(">\n");
            }
            open("p", latin.attribute(content));
            inlines.write(content, out);
            return out.append("</p>\n");
        }

        @Override
        public StringBuilder visit(Block.HeadingBlock heading) {
            String tag = "h" + heading.level();
            String id = heading.id().isEmpty() ? "" : attribute("id", HtmlEscape.html(heading.id()));
            open(tag, id + latin.attribute(heading.content()));
            inlines.write(heading.content(), out);
            return out.append("</").append(tag).append(">\n");
        }

        @Override
        public StringBuilder visit(Block.Quote quote) {
            out.append("<blockquote>\n");
            return write(quote.children()).append("</blockquote>\n");
        }

        @Override
        public StringBuilder visit(Block.ListBlock list) {
            String start = list.ordered() && list.start() != 1 ? attribute("start", String.valueOf(list.start())) : "";
            boolean tasks = list.items().stream().anyMatch(item -> item.checked() != null);
            String tag = list.ordered() ? "ol" : "ul";
            open(tag, start + (tasks ? form.styled(attribute("class", "nl-tasks")) : ""));
            out.append('\n');
            list.items().forEach(item -> item(item, list.tight()));
            return out.append("</").append(tag).append(">\n");
        }

        private void item(Block.ListItem item, boolean tight) {
            List<Block> children = item.children();
            Block first = children.isEmpty() ? null : children.get(0);
            Boolean checked = item.checked();
            boolean bare = tight || (checked != null && !form.isStyled());
            boolean close = bare && first instanceof Block.Paragraph;
            open("li", close && first instanceof Block.Paragraph text ? latin.attribute(text.content()) : "");
            if (checked != null) {
                checkBox(checked, first);
            }
            boolean lineBefore = close || checked != null;
            for (Block child : children) {
                if (bare && child instanceof Block.Paragraph paragraph) {
                    inlines.write(paragraph.content(), out);
                    lineBefore = true;
                } else {
                    out.append(lineBefore || child == first ? "\n" : "");
                    child.accept(this);
                    lineBefore = false;
                }
                bare = tight;
            }
            out.append("</li>\n");
        }

        /**
         * The box takes its name from the item, else a screen reader would call it nothing. Readers of feeds take boxes
         * away, and what is done would look like what is not.
         */
        private void checkBox(boolean checked, @Nullable Block first) {
            if (!form.isStyled()) {
                out.append(Block.ListItem.sign(checked));
                return;
            }
            String name = first instanceof Block.Paragraph text
                    ? PlainText.of(text.content()).strip()
                    : "";
            out.append("<input type=\"checkbox\" disabled").append(checked ? " checked" : "");
            out.append(attribute("aria-label", HtmlEscape.html(name))).append("> ");
        }

        @Override
        public StringBuilder visit(Block.Code source) {
            code.write(source, out);
            return out;
        }

        @Override
        public StringBuilder visit(Block.Html html) {
            return out.append(html.raw().html()).append('\n');
        }

        @Override
        public StringBuilder visit(Block.ThematicBreak line) {
            return out.append("<hr>\n");
        }

        @Override
        public StringBuilder visit(Block.Table table) {
            tables.write(table, out);
            return out;
        }

        @Override
        public StringBuilder visit(Block.Container container) {
            return switch (container.kind()) {
                case "raw", "v-pre" -> write(container.children());
                case "code-group" -> group(container);
                case "details" -> {
                    open("details", form.styled(" class=\"nl-details\"") + (container.open() ? " open" : ""));
                    out.append("<summary>").append(title(container)).append("</summary>\n");
                    yield write(container.children()).append("</details>\n");
                }
                default -> {
                    open("div", form.styled(" class=\"nl-box nl-" + container.kind() + "\""));
                    open("p", form.styled(" class=\"nl-box-title\""));
                    out.append(title(container)).append("</p>\n");
                    yield write(container.children()).append("</div>\n");
                }
            };
        }

        private String title(Block.Container container) {
            String typed = inlines.write(container.title());
            return typed.isEmpty() ? form.text(titles.apply(container.kind())) : typed;
        }

        /** The codes of a group are below each other, each under its name: nothing is hidden, on paper neither. */
        private StringBuilder group(Block.Container group) {
            open("div", form.styled(" class=\"nl-code-group\""));
            out.append('\n');
            return write(group.children()).append("</div>\n");
        }

        @Override
        public StringBuilder visit(Block.TableOfContents place) {
            return out.append(contents.get());
        }

        private void open(String tag, String attributes) {
            out.append('<').append(tag).append(attributes).append('>');
        }
    }
}
