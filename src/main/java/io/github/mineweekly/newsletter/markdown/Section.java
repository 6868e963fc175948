package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of an article from one heading of level 2 to the next. In order, heading, tagline, prose and parts
 * are the whole of it.
 *
 * @param heading null only in an article's first section, which holds what is before any heading of level 2
 * @param tagline the text of the quote right below the heading, or empty
 * @param prose what is between the tagline and the first part
 */
public record Section(@Nullable Heading heading, String tagline, Prose prose, List<Part> parts) {
    public Section {
        parts = List.copyOf(parts);
    }

    /** The id of its part of the page, as {@link ArticleHtml#part} knows it: empty without a heading. */
    public String id() {
        return heading == null ? "" : heading.id();
    }

    /** All items, in order. */
    public List<Item> items() {
        return prose.itemsWith(parts);
    }

    /** How many items there are, without a list of them: a large newsletter counts those of all its issues. */
    public int itemCount() {
        int count = prose.items().size();
        for (Part part : parts) {
            count += part.items().size();
        }
        return count;
    }
}
