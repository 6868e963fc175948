package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;

/**
 * An issue as other pages speak of it.
 *
 * @param draft whether it is marked as one
 */
public record Teaser(Issue issue, Article article, boolean draft) {}
