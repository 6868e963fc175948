package io.github.mineweekly.newsletter.feed;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.SectionPart;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssuePaths;
import io.github.mineweekly.newsletter.markdown.ArticleHtml;
import io.github.mineweekly.newsletter.markdown.ArticleTexts;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue in a feed, or the part of it that the feed is about.
 *
 * @param path of its page, relative to the newsletter's folder
 * @param part which part of the page it is, as an anchor; empty for the whole
 * @param summary a description as plain text, or empty
 * @param html the full text with absolute addresses, of a whole issue below its description and cover
 * @param authors empty for the feed's author
 * @param image the cover's absolute address, or null
 * @param language a language tag; empty for the feed's
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
        LocalDate updated,
        String language) {
    /** How many titles of items make the title of a section's entry. */
    private static final int IN_TITLE = 3;

    public FeedEntry {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /**
     * A whole issue.
     *
     * @param name the newsletter's
     */
    public static FeedEntry of(RenderedIssue entry, ArticleTexts texts, String name, SiteAddress site) {
        Issue issue = entry.issue();
        String html = lead(issue) + cover(entry, site) + FullText.of(entry.article(), apart(issue, texts, site));
        return entry(issue, "", entry.title(name), issue.description(), html, site);
    }

    /**
     * What an issue has of a section, which goes by the titles of its items.
     *
     * @param name the newsletter's
     */
    public static FeedEntry ofSection(SectionPart part, ArticleTexts texts, String name, SiteAddress site) {
        List<String> items = part.headlines();
        String title = items.isEmpty()
                ? part.entry().title(name)
                : String.join(" / ", items.subList(0, Math.min(items.size(), IN_TITLE)))
                        + (items.size() > IN_TITLE ? " …" : "");
        String summary = items.size() > IN_TITLE ? String.join(" / ", items) : "";
        Issue issue = part.entry().issue();
        String html = FullText.ofSections(part.sections(), apart(issue, texts, site));
        return entry(issue, part.anchor(), title, summary, html, site);
    }

    /** The same in a language that may not be the feed's. */
    public FeedEntry in(String tag) {
        return new FeedEntry(path, part, title, summary, html, authors, tags, image, date, updated, tag);
    }

    String address(SiteAddress site) {
        return site.page(path) + (part.isEmpty() ? "" : "#" + UrlEncoding.path(part));
    }

    private static FeedEntry entry(
            Issue issue, String part, String title, String summary, String html, SiteAddress site) {
        return new FeedEntry(
                issue.source().pagePath(),
                part,
                title,
                summary,
                html,
                issue.authors(),
                issue.tags(),
                IssuePaths.coverAddress(issue, site::page),
                issue.date(),
                issue.updated(),
                "");
    }

    /** As the page has it above the text: readers that show the text show no summary. */
    private static String lead(Issue issue) {
        return issue.description().isEmpty() ? "" : "<p>" + HtmlEscape.text(issue.description()) + "</p>\n";
    }

    /** Few readers know another way to show it. */
    private static String cover(RenderedIssue entry, SiteAddress site) {
        String address = entry.repeatsCover() ? null : IssuePaths.coverAddress(entry.issue(), site::page);
        return address == null ? "" : "<p><img src=\"" + HtmlEscape.html(address) + "\" alt=\"\"></p>\n";
    }

    private static ArticleHtml apart(Issue issue, ArticleTexts texts, SiteAddress site) {
        return texts.apart(issue.source().key(), site.page(issue.source().pagePath()));
    }
}
