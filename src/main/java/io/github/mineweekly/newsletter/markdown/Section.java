package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of an article from one heading of level 2 to the next. In order, heading, tagline, HTML and items are the
 * whole of it.
 *
 * @param heading null only in an article's first section, which holds what is before any heading of level 2
 * @param tagline the content of the text-only quote right below the heading as HTML, or null
 * @param html what is between the tagline and the first item, as rendered
 * @param tree what it is written from
 */
public record Section(
        @Nullable Heading heading, @Nullable String tagline, String html, List<Item> items, SectionTree tree) {
    public Section {
        items = List.copyOf(items);
    }

    /** {@code html} as plain text, blocks separated by {@code \n}. */
    public String text() {
        return tree.text();
    }

    /** The items without headings in {@code html}. */
    public List<LinkItem> linkItems() {
        return tree.linkItems();
    }
}
