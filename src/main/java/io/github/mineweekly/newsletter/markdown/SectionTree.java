package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Section} is written from. In order, heading, tagline, blocks and items are the whole range.
 *
 * @param tagline the content of the text-only quote right below the heading, or null
 * @param text the blocks as plain text
 * @param linkItems the items without headings in the blocks
 */
public record SectionTree(
        Block.@Nullable HeadingBlock heading,
        @Nullable List<Inline> tagline,
        List<Block> blocks,
        String text,
        List<LinkItem> linkItems,
        List<ItemTree> items) {
    public SectionTree {
        tagline = tagline == null ? null : List.copyOf(tagline);
        blocks = List.copyOf(blocks);
        linkItems = List.copyOf(linkItems);
        items = List.copyOf(items);
    }
}
