package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.theme.page.SearchPage;
import io.github.mineweekly.newsletter.theme.view.SearchView;
import java.util.HashMap;
import java.util.Map;

/** The search page as its template wants it. */
public final class SearchModel {
    private static final String WORDS = "search.";

    private final PageContext context;

    public SearchModel(PageContext context) {
        this.context = context;
    }

    public SearchView of(SearchPage page) {
        Map<String, String> words = new HashMap<>();
        context.language().strings().forEach((key, word) -> {
            if (key.startsWith(WORDS)) {
                words.put(key.substring(WORDS.length()), word);
            }
        });
        return new SearchView(
                words, context.links().to(page.directory()), TeaserModel.datedRows(page.newest(), context));
    }

    /** What the page is, for search engines. */
    public String about() {
        return context.language().with("searchAbout", context.settings().name());
    }
}
