package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.theme.page.SearchPage;
import io.github.mineweekly.newsletter.theme.view.SearchView;

/** The search page as its template wants it. */
public final class SearchModel {
    private final PageContext context;

    public SearchModel(PageContext context) {
        this.context = context;
    }

    public SearchView of(SearchPage page) {
        return new SearchView(context.links().to(page.directory()), TeaserModel.datedRows(page.newest(), context));
    }

    /** What the page is, for search engines. */
    public String about() {
        return context.language().with("searchAbout", context.settings().name());
    }
}
