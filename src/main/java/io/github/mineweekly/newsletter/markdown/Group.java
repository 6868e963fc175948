package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.List;
import java.util.stream.Stream;

/** A heading that is no item itself, with what is below it. In order, heading, prose and parts are the whole group. */
public record Group(Heading heading, Prose prose, List<Part> parts) implements Part {
    public Group {
        parts = List.copyOf(parts);
    }

    @Override
    public Stream<Item> items() {
        return Stream.concat(prose.items().stream(), parts.stream().flatMap(Part::items));
    }
}
