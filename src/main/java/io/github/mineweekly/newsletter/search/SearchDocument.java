package io.github.mineweekly.newsletter.search;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.text.PagePath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue as the search knows it.
 *
 * @param url of its page, relative to the search page, percent-encoded
 * @param number the issue's number, or null
 * @param date as readers see it
 * @param passages in the order of the page
 */
public record SearchDocument(
        String url, String title, @Nullable Integer number, String date, List<Passage> passages) {
    public SearchDocument {
        passages = List.copyOf(passages);
    }

    /** The whole text of an issue: title and description, then each section and each item. */
    public static SearchDocument of(Issue issue, Article article, String date) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage("", issue.title(), issue.description()));
        for (Section section : article.sections()) {
            Heading heading = section.heading();
            if (heading != null || !section.text().isEmpty()) {
                passages.add(heading == null ? new Passage("", "", section.text()) : passage(heading, section.text()));
            }
            for (Item item : section.items()) {
                passages.add(passage(item.heading(), item.text()));
            }
        }
        String url = PagePath.encode(issue.source().pagePath());
        return new SearchDocument(url, issue.title(), issue.number(), date, passages);
    }

    private static Passage passage(Heading heading, String text) {
        return new Passage(heading.id(), heading.text(), text);
    }
}
