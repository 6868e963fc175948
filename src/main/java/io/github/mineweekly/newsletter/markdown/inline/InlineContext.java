package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.link.LinkResolver;
import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import io.github.mineweekly.newsletter.markdown.tree.LimitedCount;
import io.github.mineweekly.newsletter.markdown.tree.Limits;

/**
 * What all fragments of one text have in common.
 *
 * @param linkCount of the links and pictures in all of them
 * @param extended whether {@code ~~} and bare addresses mean something
 */
public record InlineContext(
        Definitions definitions, Footnotes notes, LinkResolver links, LimitedCount linkCount, boolean extended) {
    public InlineContext(Definitions definitions, Footnotes notes, LinkResolver links, boolean extended) {
        this(definitions, notes, links, new LimitedCount(Limits.MOST_LINKS, "links and pictures"), extended);
    }
}
