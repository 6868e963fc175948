package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.OutlineEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Nests the headings that an outline shows, which have a text, each below the nearest higher one before it. */
final class OutlineTree {
    private OutlineTree() {}

    static List<OutlineEntry> of(List<Heading> headings, Outline outline) {
        Deque<Heading> shown = headings.stream()
                .filter(heading ->
                        outline.shows(heading.level()) && !heading.text().isEmpty())
                .collect(Collectors.toCollection(ArrayDeque::new));
        return below(0, shown);
    }

    /** Takes the headings up to one that is not below a level. */
    private static List<OutlineEntry> below(int level, Deque<Heading> headings) {
        List<OutlineEntry> entries = new ArrayList<>();
        while (!headings.isEmpty() && headings.getFirst().level() > level) {
            Heading heading = headings.removeFirst();
            entries.add(new OutlineEntry(heading, below(heading.level(), headings)));
        }
        return List.copyOf(entries);
    }
}
