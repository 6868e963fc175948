package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.IssueGroup;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Years;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The issues that have a tag or an author, or those of one or more years.
 *
 * @param of the years that the page is about; null for all of them
 * @param shown what the page lists, newest first; not all, if years have pages of their own
 * @param years with pages of their own, newest first; empty if this page lists everything
 */
public record GroupPage(IssueGroup group, @Nullable Years of, List<RenderedIssue> shown, List<YearLink> years) {
    public GroupPage {
        shown = List.copyOf(shown);
        years = List.copyOf(years);
    }

    /** Where the page is, relative to the newsletter's folder. */
    public String path() {
        return of == null ? group.pagePath() : group.pagePath(of);
    }
}
