package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.List;

/** Recognises items of one form. Stateless. */
interface ItemForm {
    /**
     * The items that a block is or holds, in order; none if it is of another form or no item at all.
     *
     * @param range that the block is one of
     */
    List<FoundItem> in(BlockRange range, Block block);
}
