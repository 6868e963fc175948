package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import java.util.List;

/**
 * The archive of one year.
 *
 * @param issues the year's issues, newest first
 * @param years every year that has a page, newest first, with the number of its issues
 */
public record YearPage(int year, List<RenderedIssue> issues, List<YearLink> years) {
    public YearPage {
        issues = List.copyOf(issues);
        years = List.copyOf(years);
    }

    public String path() {
        return path(year);
    }

    /** Where the page of a year is. */
    public static String path(int year) {
        return "archive/" + year + ".html";
    }
}
