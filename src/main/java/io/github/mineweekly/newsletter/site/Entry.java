package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;

/** An issue with its rendered text. */
record Entry(Issue issue, Article article) {}
