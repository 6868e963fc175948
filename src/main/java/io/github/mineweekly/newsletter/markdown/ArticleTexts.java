package io.github.mineweekly.newsletter.markdown;

/** The articles of a newsletter as HTML, by the keys of their source files. Thread-safe. */
public interface ArticleTexts {
    /** As on its page. */
    ArticleHtml onPage(String key);

    /**
     * As it is read apart from its page.
     *
     * @param page the page's absolute address
     */
    ArticleHtml apart(String key, String page);
}
