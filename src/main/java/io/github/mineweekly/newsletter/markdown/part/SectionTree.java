package io.github.mineweekly.newsletter.markdown.part;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of an article from one heading of level 2 to the next. In order, heading, tagline, prose and parts are the
 * whole range.
 *
 * @param tagline the content of the text-only quote right below the heading, or null
 */
public record SectionTree(
        Block.@Nullable HeadingBlock heading, @Nullable List<Inline> tagline, ProseTree prose, List<PartTree> parts) {
    public SectionTree {
        tagline = tagline == null ? null : List.copyOf(tagline);
        parts = List.copyOf(parts);
    }
}
