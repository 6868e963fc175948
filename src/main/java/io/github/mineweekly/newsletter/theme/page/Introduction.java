package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.ArticleHtml;

/** The text that opens the home page. */
public record Introduction(Article article, ArticleHtml html) {}
