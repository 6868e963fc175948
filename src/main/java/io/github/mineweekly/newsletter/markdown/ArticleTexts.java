package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.html.HtmlForm;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;

/** The articles of a newsletter as HTML and as trees, by the keys of their source files. Thread-safe. */
public interface ArticleTexts {
    /** As on its page. */
    default ArticleHtml onPage(String key) {
        return new ArticleWriter(tree(key), HtmlForm.page());
    }

    /**
     * As it is read apart from its page.
     *
     * @param page the page's absolute address
     */
    default ArticleHtml apart(String key, String page) {
        return new ArticleWriter(tree(key), HtmlForm.apart(page));
    }

    ArticleTree tree(String key);
}
