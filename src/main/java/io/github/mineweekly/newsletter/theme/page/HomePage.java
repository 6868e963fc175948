package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the home page shows.
 *
 * @param issues the issues that it lists, newest first; not all, if years have pages of their own
 * @param total how many issues are listed in all
 * @param years every year that has a page, newest first; empty if the home page lists everything
 * @param perYear how many issues each year has, listed here or not
 * @param introduction the text above the issues; null for nothing
 */
public record HomePage(
        List<RenderedIssue> issues,
        int total,
        List<YearLink> years,
        Map<Integer, Integer> perYear,
        @Nullable Introduction introduction) {
    public HomePage {
        issues = List.copyOf(issues);
        years = List.copyOf(years);
        perYear = Map.copyOf(perYear);
    }
}
