package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.form.Form;
import io.github.mineweekly.newsletter.markdown.form.HeadingLink;
import io.github.mineweekly.newsletter.markdown.form.ItemFinder;
import io.github.mineweekly.newsletter.markdown.form.ItemSource;
import io.github.mineweekly.newsletter.markdown.form.LabelledLines;
import io.github.mineweekly.newsletter.markdown.form.LinkedPicture;
import io.github.mineweekly.newsletter.markdown.form.NoTitle;
import io.github.mineweekly.newsletter.markdown.form.SourceBlock;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
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
        List<ItemSource> sources,
        List<Block> body) {
    /** @param blocks a heading, and what is below it */
    public static HeadedItem of(List<Block> blocks, Form form) {
        Block.HeadingBlock heading = (Block.HeadingBlock) blocks.get(0);
        List<ItemSource> sources = new ArrayList<>();
        Inline.Link link = HeadingLink.only(heading.content());
        if (form != Form.HEADING && NoTitle.is(heading.text())) {
            link = null;
        }
        if (link != null) {
            sources.add(new ItemSource(link, null));
        }
        List<Block> body = new ArrayList<>(blocks.subList(1, blocks.size()));
        int at = Comments.afterBylines(body);
        List<ItemSource> typed = at < body.size() ? SourceBlock.of(body.get(at), heading.text()) : null;
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

    /**
     * The same with a source from elsewhere, where it has none: the links of the heading, an address at the end, an
     * entry of a list, or at the beginning one below a picture, a picture that is a link, or the label of a source
     * among others.
     */
    public HeadedItem withOtherSource() {
        if (hasSource()) {
            return this;
        }
        List<ItemSource> titles = HeadingLink.all(heading.content()).stream()
                .map(one -> new ItemSource(one, null))
                .toList();
        if (!titles.isEmpty()) {
            return new HeadedItem(form, heading, null, null, titles, body);
        }
        int last = body.size() - 1;
        List<ItemSource> typed =
                last > 0 && SourceBlock.isAddress(body.get(last)) ? SourceBlock.of(body.get(last)) : null;
        if (typed != null) {
            return new HeadedItem(form, heading, null, body.get(last), typed, body.subList(0, last));
        }
        List<List<ItemSource>> listed = body.stream()
                .map(SourceBlock::inList)
                .filter(found -> !found.isEmpty())
                .toList();
        if (listed.size() == 1) {
            List<ItemSource> said = listed.get(0).stream()
                    .map(one -> new ItemSource(one.link(), null))
                    .toList();
            return new HeadedItem(form, heading, null, null, said, body);
        }
        int first = Comments.afterBylines(body);
        int below = first + 1;
        boolean picture = below < body.size() && isPicture(body.get(first)) && !isSeries(body, below);
        List<ItemSource> addresses = picture ? SourceBlock.of(body.get(below), heading.text()) : null;
        if (addresses != null && addresses.stream().allMatch(one -> one.link().bare())) {
            List<Block> rest = new ArrayList<>(body);
            return new HeadedItem(form, heading, null, rest.remove(below), addresses, rest);
        }
        ItemSource shown = first < body.size() ? LinkedPicture.source(body.get(first)) : null;
        shown = shown == null && first < body.size() ? LabelledLines.source(body.get(first)) : shown;
        return shown == null ? this : new HeadedItem(form, heading, null, null, List.of(shown), body);
    }

    private static boolean isPicture(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.content().size() == 1
                && paragraph.content().get(0) instanceof Inline.Image;
    }

    /** The heading's content, without the links that are sources. */
    public List<Inline> title() {
        List<Inline> content = heading.content();
        boolean linked = hasSource()
                && HeadingLink.all(content).stream()
                        .anyMatch(one -> one.place().start()
                                == sources.get(0).link().place().start());
        return linked ? HeadingLink.without(content) : content;
    }

    public boolean hasSource() {
        return !sources.isEmpty();
    }
}
