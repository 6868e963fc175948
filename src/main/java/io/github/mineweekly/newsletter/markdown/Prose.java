package io.github.mineweekly.newsletter.markdown;

import java.util.List;
import java.util.stream.Stream;

/**
 * The text between two headings, with the items that are in it.
 *
 * @param text what belongs to none of the items, as plain text, blocks separated by {@code \n}
 * @param items in order
 */
public record Prose(String text, List<Item> items) {
    public Prose {
        items = List.copyOf(items);
    }

    /** The same with those in the parts that follow. */
    List<Item> itemsWith(List<Part> parts) {
        return Stream.concat(items.stream(), parts.stream().flatMap(part -> part.items().stream()))
                .toList();
    }
}
