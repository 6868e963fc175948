package io.github.mineweekly.newsletter.markdown.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an article's blocks hold, in source order.
 *
 * @param headings at any depth
 * @param images with their places
 * @param links likewise
 * @param marks of footnotes
 * @param raw the pieces of raw HTML
 * @param contents the places of {@code [[toc]]}
 */
public record TreeIndex(
        List<Block.HeadingBlock> headings,
        List<Inline.Image> images,
        List<Inline.Link> links,
        List<Inline.NoteMark> marks,
        List<Raw> raw,
        List<Block.TableOfContents> contents) {
    public static TreeIndex of(List<Block> blocks) {
        TreeIndex index = new TreeIndex(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        new TreeWalker() {
            @Override
            protected void heading(Block.HeadingBlock heading) {
                index.headings.add(heading);
            }

            @Override
            protected void link(Inline.Link link) {
                index.links.add(link);
            }

            @Override
            protected void image(Inline.Image image) {
                index.images.add(image);
            }

            @Override
            protected void mark(Inline.NoteMark mark) {
                index.marks.add(mark);
            }

            @Override
            protected void raw(Raw html) {
                index.raw.add(html);
            }

            @Override
            protected void contents(Block.TableOfContents place) {
                index.contents.add(place);
            }
        }.blocks(blocks);
        return index;
    }

    /** Whether there is text only: no link, image or footnote, and no raw HTML but such. */
    public boolean isText(Predicate<Raw> such) {
        return links.isEmpty()
                && images.isEmpty()
                && marks.isEmpty()
                && raw.stream().allMatch(such);
    }

    /** The ids that headings and raw HTML bring. */
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        headings.forEach(heading -> ids.add(heading.id()));
        raw.forEach(html -> ids.addAll(RawHtml.ids(html.html())));
        return ids;
    }
}
