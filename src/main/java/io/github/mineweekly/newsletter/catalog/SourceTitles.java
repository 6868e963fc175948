package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.form.NoTitle;
import io.github.mineweekly.newsletter.markdown.link.SharedLink;
import io.github.mineweekly.newsletter.markdown.link.UrlNormalization;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which links of an article are sources of its items, and what a link is called in a list. */
final class SourceTitles {
    /** In columns, a Han two: so short a text says where a link leads no better than these. */
    private static final int SHORT = 4;

    private final Set<String> sources = new HashSet<>();
    private final Map<String, String> headings = new HashMap<>();

    SourceTitles(Article article) {
        Map<String, String> keys = new HashMap<>();
        article.links().forEach(link -> keys.put(link.url(), link.key()));
        for (Item item : article.items()) {
            headings.put(item.heading().id(), item.heading().text());
            item.sources().forEach(source -> sources.add(keys.computeIfAbsent(source.url(), UrlNormalization::key)));
        }
    }

    /** @param key of an address */
    boolean isSource(String key) {
        return sources.contains(key);
    }

    /** The link's text; where that says nothing, the title of the item that holds the link. */
    String titleOf(SharedLink link) {
        String text = link.title().strip();
        boolean generic = DisplayWidth.of(text) <= SHORT || NoTitle.is(text);
        return generic ? headings.getOrDefault(link.anchor(), text) : text;
    }
}
