package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.GroupLink;
import io.github.mineweekly.newsletter.catalog.LinkUse;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.markdown.ArticleHtml;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an issue shows.
 *
 * @param html of its article; is asked for when the page is made
 * @param older the listed issue before, or null
 * @param newer the listed issue after, or null
 * @param yearsBefore listed issues of about the same day in earlier years
 * @param earlier by the id of an item, where its source had been shared before
 * @param tags in the order of the front matter, each with its page
 * @param authors likewise
 * @param indexed whether search engines may list the page
 */
public record IssuePage(
        RenderedIssue entry,
        Supplier<ArticleHtml> html,
        @Nullable RenderedIssue older,
        @Nullable RenderedIssue newer,
        List<RenderedIssue> yearsBefore,
        Map<String, List<LinkUse>> earlier,
        List<GroupLink> tags,
        List<GroupLink> authors,
        boolean indexed) {
    public IssuePage {
        yearsBefore = List.copyOf(yearsBefore);
        earlier = Map.copyOf(earlier);
        tags = List.copyOf(tags);
        authors = List.copyOf(authors);
    }
}
