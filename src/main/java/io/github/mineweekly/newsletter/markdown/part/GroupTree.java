package io.github.mineweekly.newsletter.markdown.part;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.List;

/** A heading that is not an item itself, with what is below it. */
public record GroupTree(Block.HeadingBlock heading, ProseTree prose, List<PartTree> parts) implements PartTree {
    public GroupTree {
        parts = List.copyOf(parts);
    }
}
