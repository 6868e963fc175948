package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.List;

/**
 * What {@link Prose} is written from.
 *
 * @param blocks as read
 * @param marked the blocks with an id at each item's title, and a mark where a page adds to the item
 * @param text of what belongs to no item, as plain text
 */
public record ProseTree(List<Block> blocks, List<Block> marked, String text, List<EntryTree> items) {
    public ProseTree {
        blocks = List.copyOf(blocks);
        marked = List.copyOf(marked);
        items = List.copyOf(items);
    }
}
