package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.form.Form;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import java.util.List;

/**
 * One item, and what belongs to it.
 *
 * @param heading without the link, if the whole heading was one; of an item in prose what it is called and where it is
 * @param sources the links of its heading and its source block, or of its prose, in order
 * @param text the body as plain text, blocks separated by {@code \n}
 */
public record Item(Form form, Heading heading, List<SourceLink> sources, String text) implements Part {
    public Item {
        sources = List.copyOf(sources);
    }

    @Override
    public List<Item> items() {
        return List.of(this);
    }
}
