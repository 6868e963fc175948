package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.markdown.ArticleHtml;
import io.github.mineweekly.newsletter.markdown.ArticleTexts;
import io.github.mineweekly.newsletter.markdown.ArticleWriter;
import io.github.mineweekly.newsletter.markdown.html.HtmlForm;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the trees of the articles, and writes HTML from them when it is asked for. Thread-safe. */
public final class ArticleTrees implements ArticleTexts, TreeKeeper {
    private final Map<String, ArticleTree> trees = new ConcurrentHashMap<>();

    @Override
    public void keep(String key, ArticleTree tree) {
        trees.put(key, tree);
    }

    @Override
    public ArticleHtml onPage(String key) {
        return new ArticleWriter(tree(key), HtmlForm.PAGE);
    }

    @Override
    public ArticleHtml apart(String key, String page) {
        return new ArticleWriter(tree(key), HtmlForm.apart(page));
    }

    /** The tree of an article that was read. */
    public ArticleTree tree(String key) {
        return Objects.requireNonNull(trees.get(key), key);
    }
}
