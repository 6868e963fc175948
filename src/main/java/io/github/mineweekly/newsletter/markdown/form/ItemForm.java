package io.github.mineweekly.newsletter.markdown.form;

import java.util.List;

/** Recognises items of one form. Stateless. */
interface ItemForm {
    /**
     * The items that a block is or holds, in order; none if it is of another form or no item at all.
     *
     * @param index of the block in the range
     */
    List<FoundItem> in(BlockRange range, int index);
}
