package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.part.ArticleTree;

/**
 * @param tree what the article's HTML is written from, by an {@link ArticleWriter}
 */
public record ParsedArticle(Article article, ArticleTree tree) {}
