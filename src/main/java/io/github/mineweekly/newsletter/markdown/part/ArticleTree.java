package io.github.mineweekly.newsletter.markdown.part;

import io.github.mineweekly.newsletter.markdown.html.LatinBlocks;
import io.github.mineweekly.newsletter.markdown.html.RawParts;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Body;
import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An article as a tree, from which its HTML is written.
 *
 * @param body that it was read from
 * @param headings all of them, at any depth
 * @param notes the footnotes
 * @param latin which blocks are marked as not being in the article's own script
 * @param titles of containers that bring none, by their kind
 * @param ids of the page
 * @param raw what is done to parts with raw HTML
 */
public record ArticleTree(
        Body body,
        List<SectionTree> sections,
        List<Block.HeadingBlock> headings,
        List<Footnotes.Note> notes,
        LatinBlocks latin,
        UnaryOperator<String> titles,
        Set<String> ids,
        RawParts raw) {
    public ArticleTree {
        sections = List.copyOf(sections);
        headings = List.copyOf(headings);
        notes = List.copyOf(notes);
        ids = Set.copyOf(ids);
    }

    /** The same on a page with other ids. */
    public ArticleTree withIds(Set<String> other) {
        return new ArticleTree(body, sections, headings, notes, latin, titles, other, raw);
    }
}
