package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.IssueGroup;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import java.util.List;

/**
 * The issues that have a tag or an author, or those of one year.
 *
 * @param year that the page is about; 0 for all of them
 * @param shown what the page lists, newest first; not all, if years have pages of their own
 * @param years with pages of their own, newest first; empty if this page lists everything
 */
public record GroupPage(IssueGroup group, int year, List<RenderedIssue> shown, List<YearLink> years) {
    public GroupPage {
        shown = List.copyOf(shown);
        years = List.copyOf(years);
    }

    /** Where the page is, relative to the newsletter's folder. */
    public String path() {
        return year == 0 ? group.pagePath() : group.pagePath(year);
    }
}
