package io.github.mineweekly.newsletter.edition.content;

import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.List;

/** The headings that {@code [[toc]]} lists: those of levels 2 and 3, as on the page. */
public final class Headings {
    private Headings() {}

    /**
     * A heading.
     *
     * @param depth 0 for level 2
     */
    public record Entry(int depth, String id, String text) {}

    public static List<Entry> of(EditionIssue issue) {
        return issue.tree().headings().stream()
                .filter(heading -> heading.level() == 2 || heading.level() == 3)
                .map(heading -> new Entry(
                        heading.level() - 2,
                        heading.id(),
                        PlainText.of(heading.content()).strip()))
                .toList();
    }
}
