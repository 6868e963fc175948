package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * The issues of a tag or an author: {@code group}.
 *
 * @param all the address of the page of all tags, or of all authors
 * @param kindName what that page is called
 * @param year that the page is about, or empty
 * @param issues how many there are, in words
 */
public record GroupView(
        String all,
        String kindName,
        String name,
        boolean longTitle,
        String year,
        String issues,
        List<RowView> rows,
        List<YearView.Link> yearPages) {
    public boolean hasYearPages() {
        return !yearPages.isEmpty();
    }
}
