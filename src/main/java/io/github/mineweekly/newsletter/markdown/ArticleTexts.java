package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.part.ArticleTree;

/** The articles of a newsletter as HTML and as trees, by the keys of their source files. Thread-safe. */
public interface ArticleTexts {
    /** As on its page. */
    ArticleHtml onPage(String key);

    /**
     * As it is read apart from its page.
     *
     * @param page the page's absolute address
     */
    ArticleHtml apart(String key, String page);

    ArticleTree tree(String key);
}
