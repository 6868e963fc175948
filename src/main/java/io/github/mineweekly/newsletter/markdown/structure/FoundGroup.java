package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.form.FoundItem;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.List;

/**
 * A heading with several items below it, or below level 3 one that is no item.
 *
 * @param own the blocks up to the first part
 * @param items those in {@code own}
 */
public record FoundGroup(Block.HeadingBlock heading, List<Block> own, List<FoundItem> items, List<FoundPart> parts)
        implements FoundPart {}
