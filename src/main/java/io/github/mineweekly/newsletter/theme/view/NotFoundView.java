package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * {@code notfound}.
 *
 * @param search the address of the search page
 * @param label of the search field
 * @param newest the heading of the rows
 * @param home the address of the home page
 * @param rows issues to read instead
 */
public record NotFoundView(
        String title, boolean longTitle, String search, String label, String newest, String home, List<RowView> rows) {
    public boolean hasRows() {
        return !rows.isEmpty();
    }
}
