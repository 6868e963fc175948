package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.form.FoundItem;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article from one heading of level 2 to the next.
 *
 * @param heading null where there is none before the first
 * @param tagline the content of the text-only quote right below the heading, or null
 * @param own the blocks up to the first part
 * @param items those in {@code own}
 */
public record FoundSection(
        Block.@Nullable HeadingBlock heading,
        @Nullable List<Inline> tagline,
        List<Block> own,
        List<FoundItem> items,
        List<FoundPart> parts) {}
