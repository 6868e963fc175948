package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.tree.Block;

/** A part of a section with a heading of its own: an item, or a group of items. */
public sealed interface FoundPart permits HeadedItem, FoundGroup {
    Block.HeadingBlock heading();
}
