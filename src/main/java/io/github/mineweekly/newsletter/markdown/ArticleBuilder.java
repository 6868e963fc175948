package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.html.BlockWriter;
import io.github.mineweekly.newsletter.markdown.html.InlineWriter;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Cuts an article's blocks into sections and items and writes each part. Used once. */
final class ArticleBuilder {
    private static final int SECTION = 2;
    private static final int ITEM = 3;

    private final BlockWriter writer;
    private final InlineWriter inlines;
    private final UnaryOperator<String> finish;
    private final LinkCollector targets;
    private final List<Section> sections = new ArrayList<>();

    /** @param finish what is done to each part by itself, so that no tag left open in one swallows the next */
    ArticleBuilder(BlockWriter writer, InlineWriter inlines, UnaryOperator<String> finish, LinkCollector targets) {
        this.writer = writer;
        this.inlines = inlines;
        this.finish = finish;
        this.targets = targets;
    }

    /** @param blocks the headings of level 1 are gone */
    List<Section> sections(List<Block> blocks) {
        int start = 0;
        while (start < blocks.size()) {
            int end = next(blocks, start + 1, SECTION);
            section(blocks.subList(start, end));
            start = end;
        }
        return List.copyOf(sections);
    }

    private void section(List<Block> blocks) {
        Block first = blocks.get(0);
        int at = 0;
        Heading heading = null;
        if (first instanceof Block.HeadingBlock block && block.level() == SECTION) {
            targets.blocks(List.of(block));
            heading = heading(block, block.content());
            at++;
        }
        int items = isHeading(blocks, at, ITEM) ? at : next(blocks, at, ITEM);
        List<Block> own = new ArrayList<>(blocks.subList(at, items));
        int quote = afterComments(own);
        String tagline = heading != null && quote < own.size() ? tagline(own.get(quote)) : null;
        if (tagline != null) {
            own.remove(quote);
        }
        targets.blocks(own);
        String html = finish.apply(writer.write(own));
        sections.add(
                new Section(heading, tagline, html, PlainText.ofBlocks(own), LinkItems.in(own), items(blocks, items)));
    }

    private List<Item> items(List<Block> blocks, int from) {
        List<Item> items = new ArrayList<>();
        int start = from;
        while (start < blocks.size()) {
            int end = next(blocks, start + 1, ITEM);
            items.add(item(blocks.subList(start, end)));
            start = end;
        }
        return items;
    }

    private Item item(List<Block> blocks) {
        Block.HeadingBlock heading = (Block.HeadingBlock) blocks.get(0);
        targets.enter(heading.id());
        List<Inline> content = heading.content();
        String name = PlainText.of(content).strip();
        List<SourceLink> sources = new ArrayList<>();
        Inline.Link link = HeadingLink.only(content);
        if (link == null) {
            targets.inlines(content);
        } else {
            targets.source(new Block.Paragraph(content), name);
            sources.add(Hosts.source(link, null));
            content = HeadingLink.without(content);
        }
        List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
        int at = afterComments(rest);
        List<SourceLink> typed = at < rest.size() ? SourceBlock.of(rest.get(at)) : null;
        if (typed != null) {
            targets.source(rest.remove(at), name);
            sources.addAll(typed);
        }
        targets.blocks(rest);
        String html = finish.apply(writer.write(rest));
        return new Item(heading(heading, content), sources, html, PlainText.ofBlocks(rest));
    }

    private Heading heading(Block.HeadingBlock heading, List<Inline> content) {
        String html = finish.apply(inlines.write(content));
        return new Heading(
                heading.level(), heading.id(), html, PlainText.of(content).strip());
    }

    /** The content of a quote of one paragraph without links; null for any other block. */
    private @Nullable String tagline(Block block) {
        boolean one = block instanceof Block.Quote quote && quote.children().size() == 1;
        if (one
                && block instanceof Block.Quote quote
                && quote.children().get(0) instanceof Block.Paragraph text
                && TextOnly.is(text.content())) {
            return finish.apply(inlines.write(text.content()));
        }
        return null;
    }

    /** Editors leave comments to each other beneath a heading; they must not part it from its source. */
    private static int afterComments(List<Block> blocks) {
        int at = 0;
        while (at < blocks.size() && blocks.get(at) instanceof Block.Html html && isComment(html)) {
            at++;
        }
        return at;
    }

    private static boolean isComment(Block.Html html) {
        String text = html.raw().source().text().strip();
        return text.startsWith("<!--") && text.indexOf("-->") == text.length() - "-->".length();
    }

    private static int next(List<Block> blocks, int from, int level) {
        int i = from;
        while (i < blocks.size() && !isHeading(blocks, i, level)) {
            i++;
        }
        return i;
    }

    private static boolean isHeading(List<Block> blocks, int index, int level) {
        return index < blocks.size()
                && blocks.get(index) instanceof Block.HeadingBlock heading
                && heading.level() == level;
    }
}
