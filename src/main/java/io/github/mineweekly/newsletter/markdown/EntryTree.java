package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.form.FoundItem;
import java.util.List;

/**
 * What an {@link Item} in prose is written from.
 *
 * @param level that it has in an outline
 * @param id of its title on the page
 * @param text what is said of it, as plain text
 */
public record EntryTree(FoundItem found, int level, String id, List<SourceLink> sources, String text) {
    public EntryTree {
        sources = List.copyOf(sources);
    }
}
