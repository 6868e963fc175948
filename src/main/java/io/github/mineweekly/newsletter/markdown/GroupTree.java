package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.List;

/** What a {@link Group} is written from. */
public record GroupTree(Block.HeadingBlock heading, ProseTree prose, List<PartTree> parts) implements PartTree {
    public GroupTree {
        parts = List.copyOf(parts);
    }
}
