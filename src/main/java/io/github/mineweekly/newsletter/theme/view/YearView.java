package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * A year on the home page: {@code year}.
 *
 * @param size how many issues it has, in words
 */
public record YearView(String year, String size, List<RowView> rows) {
    /**
     * A year with a page of its own, as the list of years shows it.
     *
     * @param size how much the year has, in words
     * @param current whether this is the year's page
     */
    public record Link(String url, String year, String size, boolean current) {}
}
