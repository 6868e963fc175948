package io.github.mineweekly.newsletter.markdown.part;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.List;

/**
 * The text between two headings, with the items that are in it.
 *
 * @param blocks as read
 * @param marked the blocks with an id at each item's title, and a mark where a page adds to the item
 * @param text of what belongs to no item, as plain text
 */
public record ProseTree(List<Block> blocks, List<Block> marked, String text, List<EntryTree> items) {
    /** Where an item ends that pages add to. No text holds the character: it can be on no page. */
    public static final char MARK = '\uFDD0';

    public ProseTree {
        blocks = List.copyOf(blocks);
        marked = List.copyOf(marked);
        items = List.copyOf(items);
    }
}
