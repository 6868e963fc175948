package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.form.Form;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One item, and what belongs to it.
 *
 * @param heading without the link, if the whole heading was one; of an item in prose what it is called and where it is
 * @param marks of the heading's footnotes, as HTML: the heading is without them, so that it can become a link
 * @param sources the links of its heading and its source block, or of its prose, in order
 * @param html the body as rendered, without heading and source block; empty of an item in prose, which holds it
 * @param text the body as plain text, blocks separated by {@code \n}
 */
public record Item(Form form, Heading heading, String marks, List<SourceLink> sources, String html, String text)
        implements Part {
    public Item {
        sources = List.copyOf(sources);
    }

    /** The source that the heading leads to; none if the heading holds a link itself, for no link may hold another. */
    public Optional<SourceLink> titleLink() {
        return heading.html().contains("<a ")
                ? Optional.empty()
                : sources.stream().findFirst();
    }

    @Override
    public Stream<Item> items() {
        return Stream.of(this);
    }
}
