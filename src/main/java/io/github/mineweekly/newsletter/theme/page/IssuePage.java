package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an issue shows.
 *
 * @param older the listed issue before, or null
 * @param newer the listed issue after, or null
 * @param draft whether it is marked as one
 * @param indexed whether search engines may list the page
 */
public record IssuePage(
        Issue issue,
        Article article,
        @Nullable Teaser older,
        @Nullable Teaser newer,
        boolean draft,
        boolean indexed) {}
