package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.OutlineEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Nests the headings that an outline shows, which have a text, each below the nearest higher one before it. */
final class OutlineTree {
    private OutlineTree() {}

    private record Open(Heading heading, List<OutlineEntry> children) {}

    static List<OutlineEntry> of(List<Heading> headings, Outline outline) {
        List<OutlineEntry> roots = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (Heading heading : headings) {
            if (outline.shows(heading.level()) && !heading.text().isEmpty()) {
                closeTo(heading.level(), open, roots);
                open.push(new Open(heading, new ArrayList<>()));
            }
        }
        closeTo(0, open, roots);
        return List.copyOf(roots);
    }

    private static void closeTo(int level, Deque<Open> open, List<OutlineEntry> roots) {
        while (!open.isEmpty() && open.getFirst().heading.level() >= level) {
            Open done = open.pop();
            OutlineEntry entry = new OutlineEntry(done.heading, done.children);
            if (open.isEmpty()) {
                roots.add(entry);
            } else {
                open.getFirst().children.add(entry);
            }
        }
    }
}
