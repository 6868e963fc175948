package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * {@code checks}; lengths are in pixels.
 *
 * @param size how many issues there are, in words
 * @param yearsWidth of the chart of a section
 */
public record ChecksView(
        String size,
        List<Count> problems,
        List<Integer> years,
        int yearsWidth,
        List<SectionBars> sections,
        List<Count> hosts) {
    public record Count(String name, String count, int length) {}

    public record SectionBars(String name, List<Bar> bars) {}

    public record Bar(String count, int left, int top, int height) {}

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    public boolean hasSections() {
        return !sections.isEmpty();
    }

    public boolean hasHosts() {
        return !hosts.isEmpty();
    }
}
