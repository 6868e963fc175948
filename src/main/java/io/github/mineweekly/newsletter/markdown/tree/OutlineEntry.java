package io.github.mineweekly.newsletter.markdown.tree;

import java.util.List;

/** A heading in the outline with the deeper ones below it. */
public record OutlineEntry(Heading heading, List<OutlineEntry> children) {
    public OutlineEntry {
        children = List.copyOf(children);
    }
}
