package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.List;

/**
 * One item: a heading of level 3 and what belongs to it.
 *
 * @param heading without the link, if the whole heading was one
 * @param html the body as rendered, without heading and source block
 * @param tree what it is written from
 */
public record Item(Heading heading, String html, ItemTree tree) {
    /** The links that its heading and its source block hold, in order. */
    public List<SourceLink> sources() {
        return tree.sources();
    }

    /** The body as plain text, blocks separated by {@code \n}. */
    public String text() {
        return tree.text();
    }
}
