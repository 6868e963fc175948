package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts an article's blocks into sections and items. */
final class SectionCutter {
    private static final int SECTION = 2;
    private static final int ITEM = 3;

    private SectionCutter() {}

    /** @param blocks the headings of level 1 are gone */
    static List<SectionTree> sections(List<Block> blocks) {
        List<SectionTree> sections = new ArrayList<>();
        int start = 0;
        while (start < blocks.size()) {
            int end = next(blocks, start + 1, SECTION);
            sections.add(section(blocks.subList(start, end)));
            start = end;
        }
        return List.copyOf(sections);
    }

    private static SectionTree section(List<Block> blocks) {
        boolean headed = isHeading(blocks, 0, SECTION);
        int at = headed ? 1 : 0;
        int items = isHeading(blocks, at, ITEM) ? at : next(blocks, at, ITEM);
        List<Block> own = new ArrayList<>(blocks.subList(at, items));
        int quote = afterComments(own);
        List<Inline> tagline = headed && quote < own.size() ? tagline(own.get(quote)) : null;
        if (tagline != null) {
            own.remove(quote);
        }
        return new SectionTree(
                headed ? (Block.HeadingBlock) blocks.get(0) : null,
                tagline,
                own,
                PlainText.ofBlocks(own),
                LinkItems.in(own),
                items(blocks, items));
    }

    private static List<ItemTree> items(List<Block> blocks, int from) {
        List<ItemTree> items = new ArrayList<>();
        int start = from;
        while (start < blocks.size()) {
            int end = next(blocks, start + 1, ITEM);
            items.add(item(blocks.subList(start, end)));
            start = end;
        }
        return items;
    }

    private static ItemTree item(List<Block> blocks) {
        Block.HeadingBlock heading = (Block.HeadingBlock) blocks.get(0);
        List<SourceLink> sources = new ArrayList<>();
        Inline.Link link = HeadingLink.only(heading.content());
        if (link != null) {
            sources.add(Hosts.source(link, null));
        }
        List<Inline> title = link == null ? heading.content() : HeadingLink.without(heading.content());
        List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
        int at = afterComments(rest);
        List<SourceLink> typed = at < rest.size() ? SourceBlock.of(rest.get(at)) : null;
        Block sourceBlock = null;
        if (typed != null) {
            sourceBlock = rest.remove(at);
            sources.addAll(typed);
        }
        return new ItemTree(heading, title, link != null, sourceBlock, sources, rest, PlainText.ofBlocks(rest));
    }

    /** The content of a quote of one paragraph without links; null for any other block. */
    private static @Nullable List<Inline> tagline(Block block) {
        boolean one = block instanceof Block.Quote quote && quote.children().size() == 1;
        if (one
                && block instanceof Block.Quote quote
                && quote.children().get(0) instanceof Block.Paragraph text
                && TextOnly.is(text.content())) {
            return text.content();
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
