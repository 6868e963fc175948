package io.github.mineweekly.newsletter.markdown.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an article's blocks hold, in source order.
 *
 * @param titles the headings at any depth
 * @param images with their places
 * @param links likewise
 * @param raw the pieces of raw HTML
 */
public record TreeIndex(
        List<Block.HeadingBlock> titles, List<Inline.Image> images, List<Inline.Link> links, List<Raw> raw) {
    public static TreeIndex of(List<Block> blocks) {
        TreeIndex survey = new TreeIndex(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        new TreeWalker(survey::add, survey::add).blocks(blocks);
        return survey;
    }

    /** The ids that headings and raw HTML bring. */
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        titles.forEach(title -> ids.add(title.id()));
        raw.forEach(html -> ids.addAll(RawHtml.ids(html.html())));
        return ids;
    }

    private void add(Block block) {
        if (block instanceof Block.HeadingBlock title) {
            titles.add(title);
        } else if (block instanceof Block.Html html) {
            raw.add(html.raw());
        }
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Image image) {
            images.add(image);
        } else if (inline instanceof Inline.Link link) {
            links.add(link);
        } else if (inline instanceof Inline.Html html) {
            raw.add(html.raw());
        }
    }
}
