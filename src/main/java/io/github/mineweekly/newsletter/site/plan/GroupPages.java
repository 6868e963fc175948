package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.ByYear;
import io.github.mineweekly.newsletter.catalog.GroupIndex;
import io.github.mineweekly.newsletter.catalog.IssueGroup;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.page.GroupPage;
import io.github.mineweekly.newsletter.theme.page.YearLink;
import java.util.ArrayList;
import java.util.List;

/** The page of all tags or authors, and one for each, if there is one; in years, where it would grow too long. */
final class GroupPages {
    private final Theme theme;
    private final GroupIndex index;
    private final PageKeys keys;

    GroupPages(Theme theme, GroupIndex index, PageKeys keys) {
        this.keys = keys;
        this.theme = theme;
        this.index = index;
    }

    List<PageJob> jobs() {
        if (index.groups().isEmpty()) {
            return List.of();
        }
        List<PageJob> jobs = new ArrayList<>();
        jobs.add(PageJob.page(index.kind().indexPath(), () -> theme.groups(index)));
        index.groups()
                .forEach(group ->
                        jobs.add(PageJob.below(index.kind().folder() + "/" + group.slug(), () -> pages(group))));
        return jobs;
    }

    private List<OutputFile> pages(IssueGroup group) {
        ByYear<RenderedIssue> issues = ByYear.ofIssues(group.issues());
        List<YearLink> years = new ArrayList<>();
        issues.years().forEach((of, list) -> years.add(new YearLink(of, group.pagePath(of), list.size())));
        List<OutputFile> files = new ArrayList<>();
        files.add(page(new GroupPage(group, null, issues.newest(), years)));
        issues.years().forEach((of, list) -> files.add(page(new GroupPage(group, of, list, years))));
        return files;
    }

    private OutputFile page(GroupPage page) {
        PageKey key = keys.of(page.path(), page.group().name(), page.of()).addYears(page.years());
        key.addListed(page.group().issues()).addListed(page.shown());
        return key.page(page.path(), () -> theme.group(page));
    }
}
