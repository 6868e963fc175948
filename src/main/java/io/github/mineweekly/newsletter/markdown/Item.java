package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.List;

/**
 * One item: a heading of level 3 and what belongs to it.
 *
 * @param heading without the link, if the whole heading was one
 * @param sources the links that its source block holds, in order
 * @param html the body as rendered, without heading and source block
 * @param text the body as plain text, blocks separated by {@code \n}
 */
public record Item(Heading heading, List<SourceLink> sources, String html, String text) {
    public Item {
        sources = List.copyOf(sources);
    }
}
