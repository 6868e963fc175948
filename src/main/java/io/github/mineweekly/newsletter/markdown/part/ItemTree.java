package io.github.mineweekly.newsletter.markdown.part;

import io.github.mineweekly.newsletter.markdown.form.Form;
import io.github.mineweekly.newsletter.markdown.form.ItemSource;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item with a heading.
 *
 * @param title the heading's content, without the link if there was one to another site
 * @param linked whether there was
 * @param sourceBlock the block that says where the item comes from, or null
 * @param sources those of the heading and of that block
 * @param blocks the body, without heading and source block
 * @param text the body as plain text
 */
public record ItemTree(
        Form form,
        Block.HeadingBlock heading,
        List<Inline> title,
        boolean linked,
        @Nullable Block sourceBlock,
        List<ItemSource> sources,
        List<Block> blocks,
        String text)
        implements PartTree {
    public ItemTree {
        title = List.copyOf(title);
        sources = List.copyOf(sources);
        blocks = List.copyOf(blocks);
    }
}
