package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of an article from one heading of level 2 to the next. In order, heading, tagline, prose and parts are the
 * whole of it.
 *
 * @param heading null only in an article's first section, which holds what is before any heading of level 2
 * @param tagline the content of the text-only quote right below the heading as HTML, or null
 * @param prose what is between the tagline and the first part
 * @param tree what it is written from
 */
public record Section(
        @Nullable Heading heading, @Nullable String tagline, Prose prose, List<Part> parts, SectionTree tree) {
    public Section {
        parts = List.copyOf(parts);
    }

    /** All items, in order. */
    public List<Item> items() {
        return Stream.concat(prose.items().stream(), parts.stream().flatMap(Part::items))
                .toList();
    }
}
