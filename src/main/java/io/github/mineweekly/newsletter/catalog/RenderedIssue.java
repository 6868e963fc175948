package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;

/** An issue with its rendered text. */
public record RenderedIssue(Issue issue, Article article) {
    /** Whether pages mark it as a draft. */
    public boolean draft() {
        return Visibility.marksAsDraft(issue);
    }
}
