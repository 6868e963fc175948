package io.github.mineweekly.newsletter.site.source;

import io.github.mineweekly.newsletter.markdown.part.ArticleTree;

/** What becomes of the trees of articles once they are read. Thread-safe. */
@FunctionalInterface
public interface TreeKeeper {
    /** For who only checks: the trees of a newsletter need more memory than all else. */
    TreeKeeper NONE = (key, tree) -> {};

    /** @param key of the source file */
    void keep(String key, ArticleTree tree);
}
