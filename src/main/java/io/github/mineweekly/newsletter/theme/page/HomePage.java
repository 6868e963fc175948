package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.markdown.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the home page shows.
 *
 * @param issues the issues that it lists, newest first; not all, if years have pages of their own
 * @param total how many issues are listed in all
 * @param years every year that has a page of its own, newest first; empty if the home page lists everything
 * @param introduction the text above the issues; null for nothing
 */
public record HomePage(
        List<RenderedIssue> issues,
        int total,
        List<YearLink> years,
        @Nullable Article introduction) {
    public HomePage {
        issues = List.copyOf(issues);
        years = List.copyOf(years);
    }
}
