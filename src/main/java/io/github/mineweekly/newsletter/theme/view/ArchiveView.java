package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * The page of a year, or of several: {@code archive}.
 *
 * @param year or the first and the last
 * @param size how many issues it has, in words
 * @param rows of the one year
 * @param years the several
 */
public record ArchiveView(
        String year, String size, List<RowView> rows, List<YearView> years, List<YearView.Link> yearPages) {
    public boolean hasRows() {
        return !rows.isEmpty();
    }
}
