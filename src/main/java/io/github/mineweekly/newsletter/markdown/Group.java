package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.List;

/** A heading that is not an item, with what is below it. In order, heading, prose and parts are the whole group. */
public record Group(Heading heading, Prose prose, List<Part> parts) implements Part {
    public Group {
        parts = List.copyOf(parts);
    }

    @Override
    public List<Item> items() {
        return prose.itemsWith(parts);
    }
}
