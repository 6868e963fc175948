package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.stream.Stream;

/** What is below a heading within a section: an item, or a group of items. */
public sealed interface Part permits Item, Group {
    Heading heading();

    /** It, or the items in it, in order. */
    Stream<Item> items();
}
