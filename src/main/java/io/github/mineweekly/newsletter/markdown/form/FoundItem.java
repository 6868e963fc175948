package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.List;
import java.util.stream.Stream;

/**
 * An item in the text between headings.
 *
 * @param home the paragraph that holds its title
 * @param before what the paragraph holds before the title
 * @param title as the page shows it
 * @param after what the paragraph holds after the title
 * @param name the title where it stands alone, in an index
 * @param sources none for some beside others that have one
 * @param rest what else belongs to it, below the paragraph
 */
public record FoundItem(
        Form form,
        Block.Paragraph home,
        List<Inline> before,
        List<Inline> title,
        List<Inline> after,
        String name,
        List<ItemSource> sources,
        List<Block> rest) {
    /** The same with blocks that follow. */
    FoundItem with(List<Block> following) {
        List<Block> all = Stream.concat(rest.stream(), following.stream()).toList();
        return new FoundItem(form, home, before, title, after, name, sources, all);
    }
}
