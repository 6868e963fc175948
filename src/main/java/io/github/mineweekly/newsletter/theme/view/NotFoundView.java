package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * {@code notfound}.
 *
 * @param search the address of the search page
 * @param home the address of the home page
 * @param rows issues to read instead
 */
public record NotFoundView(boolean longTitle, String search, String home, List<RowView> rows) {
    public boolean hasRows() {
        return !rows.isEmpty();
    }
}
