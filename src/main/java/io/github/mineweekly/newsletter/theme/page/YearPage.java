package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Years;
import java.util.List;

/**
 * The archive of one year, or of several that share a page.
 *
 * @param issues of these years, newest first
 * @param all every year that has a page, newest first, with the number of its issues
 */
public record YearPage(Years years, List<RenderedIssue> issues, List<YearLink> all) {
    public YearPage {
        issues = List.copyOf(issues);
        all = List.copyOf(all);
    }

    public String path() {
        return years.archivePath();
    }
}
