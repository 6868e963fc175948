package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * A year on the home page and on a page of several: {@code year}.
 *
 * @param size how many issues it has, in words
 */
public record YearView(String year, String size, List<RowView> rows) {
    /**
     * A year with a page, as the list of years shows it.
     *
     * @param year or the first and the last that share the page
     * @param size how much these have, in words
     * @param current whether this is their page
     */
    public record Link(String url, String year, String size, boolean current) {}
}
