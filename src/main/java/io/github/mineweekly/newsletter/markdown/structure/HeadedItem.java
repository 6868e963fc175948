package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.form.Form;
import io.github.mineweekly.newsletter.markdown.form.HeadingLink;
import io.github.mineweekly.newsletter.markdown.form.ItemFinder;
import io.github.mineweekly.newsletter.markdown.form.NoTitle;
import io.github.mineweekly.newsletter.markdown.form.Source;
import io.github.mineweekly.newsletter.markdown.form.SourceBlock;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what is below it, read as one item.
 *
 * @param link the one link in the heading, or null
 * @param sourceBlock the block of addresses below it, or null
 * @param body what is left
 */
public record HeadedItem(
        Form form,
        Block.HeadingBlock heading,
        Inline.@Nullable Link link,
        @Nullable Block sourceBlock,
        List<Source> sources,
        List<Block> body)
        implements FoundPart {
    /** @param blocks a heading, and what is below it */
    static HeadedItem of(List<Block> blocks, Form form) {
        Block.HeadingBlock heading = (Block.HeadingBlock) blocks.get(0);
        List<Source> sources = new ArrayList<>();
        Inline.Link link = HeadingLink.only(heading.content());
        if (form != Form.HEADING && NoTitle.is(PlainText.of(heading.content()).strip())) {
            link = null;
        }
        if (link != null) {
            sources.add(new Source(link, null));
        }
        List<Block> body = new ArrayList<>(blocks.subList(1, blocks.size()));
        int at = Comments.afterBylines(body);
        List<Source> typed = at < body.size() ? SourceBlock.of(body.get(at)) : null;
        Block block = typed == null || isSeries(body, at) ? null : body.remove(at);
        if (block != null && typed != null) {
            sources.addAll(typed);
        }
        return new HeadedItem(form, heading, link, block, List.copyOf(sources), body);
    }

    /** Paragraphs of a link each are a series of items, and the first of them is not the source of the others. */
    private static boolean isSeries(List<Block> body, int at) {
        return at + 1 < body.size()
                && ItemFinder.isTitleAlone(body.get(at))
                && ItemFinder.isTitleAlone(body.get(at + 1));
    }

    /** The same with the address at its end as its source, where there is none at its beginning. */
    HeadedItem withLastSource() {
        int last = body.size() - 1;
        Block end = hasSource() || last < 1 ? null : body.get(last);
        List<Source> typed = end == null ? null : SourceBlock.of(end);
        return end == null || typed == null || !SourceBlock.isAddress(end)
                ? this
                : new HeadedItem(form, heading, link, end, typed, body.subList(0, last));
    }

    boolean hasSource() {
        return !sources.isEmpty();
    }
}
