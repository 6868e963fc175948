package io.github.mineweekly.newsletter.theme.page;

import java.util.List;

/**
 * The archive of one year.
 *
 * @param issues the year's issues, newest first
 * @param years every year that has a page, newest first, with the number of its issues
 */
public record YearPage(int year, List<Teaser> issues, List<YearCount> years) {
    public YearPage {
        issues = List.copyOf(issues);
        years = List.copyOf(years);
    }

    /** Where the page of a year lies. */
    public static String path(int year) {
        return "archive/" + year + ".html";
    }
}
