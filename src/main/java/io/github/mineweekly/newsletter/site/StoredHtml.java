package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.markdown.ArticleHtml;
import io.github.mineweekly.newsletter.markdown.ArticleWriter;
import io.github.mineweekly.newsletter.markdown.PartHtml;
import java.util.HashMap;
import java.util.Map;

/** The HTML of an article as it was kept outside the memory. */
record StoredHtml(Map<String, PartHtml> parts, String notes) implements ArticleHtml {
    StoredHtml {
        parts = Map.copyOf(parts);
    }

    @Override
    public PartHtml part(String id) {
        PartHtml part = parts.get(id);
        if (part == null) {
            throw new IllegalArgumentException("no part `" + id + "`");
        }
        return part;
    }

    static StoredHtml of(ArticleWriter article) {
        Map<String, PartHtml> parts = new HashMap<>();
        article.ids().forEach(id -> parts.put(id, article.part(id)));
        return new StoredHtml(parts, article.notes());
    }
}
