package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import java.util.function.Predicate;

/**
 * The labels that the parser found defined.
 *
 * @param links whether a label of links is, as typed between the brackets
 */
public record Labels(Predicate<String> links, Footnotes notes) {
    boolean definesLink(String label) {
        return links.test(label);
    }
}
