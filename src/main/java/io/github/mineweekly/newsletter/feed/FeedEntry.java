package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.html.AbsoluteAddresses;
import io.github.mineweekly.newsletter.text.PagePath;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue in a feed, or the part of it that the feed is about.
 *
 * @param path of its page, relative to the newsletter's folder
 * @param part which part of the page it is, as an anchor; empty for the whole
 * @param summary the description, or empty
 * @param html the full text with absolute addresses
 * @param authors empty for the feed's author
 * @param image the cover's absolute address, or null
 */
public record FeedEntry(
        String path,
        String part,
        String title,
        String summary,
        String html,
        List<String> authors,
        List<String> tags,
        @Nullable String image,
        LocalDate date,
        LocalDate updated) {
    public FeedEntry {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /** A whole issue. */
    public static FeedEntry of(Issue issue, Article article, SiteAddress site) {
        return entry(issue, "", FullText.of(article), site);
    }

    /**
     * Some sections of an issue.
     *
     * @param part the id of the first one's heading
     */
    public static FeedEntry ofSections(Issue issue, List<Section> sections, String part, SiteAddress site) {
        return entry(issue, part, FullText.ofSections(sections), site);
    }

    String address(SiteAddress site) {
        return site.page(path) + (part.isEmpty() ? "" : "#" + PagePath.encode(part));
    }

    private static FeedEntry entry(Issue issue, String part, String html, SiteAddress site) {
        String path = issue.source().pagePath();
        String page = site.page(path);
        return new FeedEntry(
                path,
                part,
                issue.title(),
                issue.description(),
                AbsoluteAddresses.in(html, page),
                issue.authors(),
                issue.tags(),
                issue.cover() == null ? null : AbsoluteAddresses.of(issue.cover(), page),
                issue.date(),
                issue.updated());
    }
}
