package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.text.ComparableText;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;

/** An issue with its rendered text. */
public record RenderedIssue(Issue issue, Article article) {
    /** The same when all is reported, without what only checks need. */
    public RenderedIssue checked() {
        return new RenderedIssue(issue, article.checked(issue.source().path()));
    }

    /** The titles of its items, in order, of those that have one. */
    public List<String> headlines() {
        return article.items().stream()
                .map(item -> item.heading().text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /**
     * What lists call it: its title; where that says no more than the newsletter's name, its first headline, else its
     * day.
     *
     * @param name the newsletter's
     */
    public String title(String name) {
        if (!ComparableText.of(issue.title()).equals(ComparableText.of(name))) {
            return issue.title();
        }
        return headlines().stream().findFirst().orElse(issue.date().toString());
    }

    /** Whether its text shows the cover as its first picture, so that it need not be shown above the text too. */
    public boolean repeatsCover() {
        String cover = issue.cover();
        String first = article.firstPicture();
        return cover != null
                && first != null
                && first.equals(WebAddress.isHttp(cover) ? UrlEncoding.address(cover) : IssuePaths.cover(issue));
    }

    /** Whether pages mark it as a draft. */
    public boolean draft() {
        return Visibility.marksAsDraft(issue);
    }
}
