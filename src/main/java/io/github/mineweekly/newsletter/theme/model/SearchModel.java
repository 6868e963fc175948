package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.theme.page.SearchPage;
import java.util.HashMap;
import java.util.Map;

/** The search page as its template wants it. */
public final class SearchModel {
    private static final String WORDS = "search.";

    private final PageContext context;

    public SearchModel(PageContext context) {
        this.context = context;
    }

    public Map<String, Object> of(SearchPage page) {
        Map<String, Object> words = new HashMap<>();
        context.language().strings().forEach((key, word) -> {
            if (key.startsWith(WORDS)) {
                words.put(key.substring(WORDS.length()), word);
            }
        });
        return Map.of(
                "s",
                words,
                "directory",
                context.links().to(page.directory()),
                "rows",
                page.newest().stream()
                        .map(entry -> TeaserModel.datedRow(entry, context))
                        .toList());
    }
}
