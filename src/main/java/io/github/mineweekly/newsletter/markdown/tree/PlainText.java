package io.github.mineweekly.newsletter.markdown.tree;

import io.github.mineweekly.newsletter.text.Characters;
import java.util.List;
import java.util.Set;

/** What a reader reads, without any markup. */
public final class PlainText {
    /** What says how the words before it are read, and the brackets around that where ruby is not known. */
    private static final Set<String> READINGS = Set.of("rt", "rp");

    private PlainText() {}

    public static String of(List<Inline> content) {
        return new InlineText().add(content).toString();
    }

    /** The same with the readings of ruby, which ids have in them. */
    public static String withReadings(List<Inline> content) {
        InlineText text = new InlineText();
        text.keepsReadings = true;
        return text.add(content).toString();
    }

    public static String of(Inline inline) {
        return inline.accept(new InlineText()).toString();
    }

    /** The text of blocks, one line for each paragraph, heading, item of a list or row. */
    public static String ofBlocks(List<Block> blocks) {
        StringBuilder out = new BlockText().add(blocks);
        return out.substring(0, Characters.before(out, out.length(), "\n"));
    }

    private static final class InlineText implements InlineVisitor<StringBuilder> {
        private final StringBuilder out = new StringBuilder();
        private boolean keepsReadings;
        private boolean inRuby;

        /** Where the reading that is open begins; -1 if there is none. One that does not end stays. */
        private int reading = -1;

        StringBuilder add(List<Inline> content) {
            RawHtml.played(content).forEach(inline -> inline.accept(this));
            return out;
        }

        @Override
        public StringBuilder visit(Inline.Text text) {
            return out.append(text.text());
        }

        @Override
        public StringBuilder visit(Inline.Code code) {
            return out.append(code.text());
        }

        @Override
        public StringBuilder visit(Inline.MarkedSpan span) {
            return add(span.children());
        }

        @Override
        public StringBuilder visit(Inline.Link link) {
            return add(link.children());
        }

        @Override
        public StringBuilder visit(Inline.Image image) {
            return out.append(image.alt());
        }

        @Override
        public StringBuilder visit(Inline.Html html) {
            String tag = html.raw().html();
            if (!keepsReadings) {
                ruby(RawHtml.name(tag), !tag.startsWith("</"));
            }
            boolean glued = !out.isEmpty() && out.charAt(out.length() - 1) != ' ' && RawHtml.separates(tag);
            return out.append(RawHtml.isLineBreak(tag) || glued ? " " : "");
        }

        /** Each tag of it ends the reading before it. */
        private void ruby(String name, boolean begins) {
            boolean reads = READINGS.contains(name);
            if (!reads && !name.equals("ruby")) {
                return;
            }
            if (reading >= 0) {
                out.setLength(reading);
            }
            inRuby = reads ? inRuby : begins;
            reading = reads && inRuby && begins ? out.length() : -1;
        }

        @Override
        public StringBuilder visit(Inline.Typed tag) {
            return out.append(tag.source().text());
        }

        @Override
        public StringBuilder visit(Inline.LineBreak lineBreak) {
            return out.append(lineBreak.kind() == Inline.Break.NOTHING ? "" : " ");
        }

        /** The number is not a word of the text. */
        @Override
        public StringBuilder visit(Inline.NoteMark mark) {
            return out;
        }
    }

    private static final class BlockText implements BlockVisitor<StringBuilder> {
        private final StringBuilder out = new StringBuilder();

        StringBuilder add(List<Block> blocks) {
            blocks.forEach(block -> block.accept(this));
            return out;
        }

        @Override
        public StringBuilder visit(Block.Paragraph paragraph) {
            line(of(paragraph.content()));
            Inline.Image picture = paragraph.picture();
            // Its title is shown below it; one that is its text as well is one text.
            return picture == null || picture.title().equals(picture.alt()) ? out : line(picture.title());
        }

        @Override
        public StringBuilder visit(Block.HeadingBlock heading) {
            return line(of(heading.content()));
        }

        @Override
        public StringBuilder visit(Block.Quote quote) {
            return add(quote.children());
        }

        @Override
        public StringBuilder visit(Block.ListBlock list) {
            list.items().forEach(item -> add(item.children()));
            return out;
        }

        @Override
        public StringBuilder visit(Block.Code code) {
            line(code.title());
            return line(code.text().stripTrailing());
        }

        @Override
        public StringBuilder visit(Block.Html html) {
            return line(RawHtml.text(html.raw().html()));
        }

        @Override
        public StringBuilder visit(Block.ThematicBreak line) {
            return out;
        }

        @Override
        public StringBuilder visit(Block.Table table) {
            row(table.head());
            table.rows().forEach(this::row);
            return out;
        }

        @Override
        public StringBuilder visit(Block.Container container) {
            line(of(container.title()));
            return add(container.children());
        }

        /** Its headings are in the text already. */
        @Override
        public StringBuilder visit(Block.TableOfContents contents) {
            return out;
        }

        private void row(List<List<Inline>> cells) {
            line(String.join(" ", cells.stream().map(PlainText::of).toList()));
        }

        private StringBuilder line(String text) {
            return text.isBlank() ? out : out.append(text).append('\n');
        }
    }
}
