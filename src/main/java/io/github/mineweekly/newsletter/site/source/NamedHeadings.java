package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.text.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The headings of other pages that links name by their text: none until all are read. Thread-safe. */
final class NamedHeadings {
    /** Of each, the key of the source and the fragment. */
    private final Set<List<String>> found = ConcurrentHashMap.newKeySet();

    boolean has(String key, String fragment) {
        return found.contains(List.of(key, fragment));
    }

    /** Notes those that the links of all articles name. */
    void find(List<ReadFile> issues, ReadHome home) {
        Map<String, @Nullable Article> articles = new HashMap<>();
        issues.forEach(issue -> articles.put(issue.listed().key(), issue.article()));
        articles.put(SourceListing.INDEX, home.article());
        for (Article article : articles.values()) {
            for (Reference link : article == null ? List.<Reference>of() : article.references()) {
                Article target = link.id().isEmpty() ? null : articles.get(link.path());
                if (target != null && !Slug.meant(link.fragment(), target.ids()).equals(link.fragment())) {
                    found.add(List.of(link.path(), link.fragment()));
                }
            }
        }
    }

    /** Whether an article was read as its links are to be understood. */
    boolean areRightIn(@Nullable Article article) {
        return article == null || article.references().stream().allMatch(this::isRight);
    }

    private boolean isRight(Reference link) {
        return link.id().isEmpty()
                || has(link.path(), link.fragment()) != link.id().equals(link.fragment());
    }
}
