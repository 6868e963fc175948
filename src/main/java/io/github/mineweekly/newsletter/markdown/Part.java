package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.List;

/** What is below a heading within a section: an item, or a group of items. */
public sealed interface Part permits Item, Group {
    Heading heading();

    /** The item that it is, or those in it, in order. */
    List<Item> items();
}
