package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.ByYear;
import io.github.mineweekly.newsletter.catalog.ListedIssues;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.page.HomePage;
import io.github.mineweekly.newsletter.theme.page.Introduction;
import io.github.mineweekly.newsletter.theme.page.YearLink;
import io.github.mineweekly.newsletter.theme.page.YearPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The home page and, when it would grow too long, a page for each year, or for several with few issues. */
final class ArchivePages {
    private final Theme theme;
    private final List<RenderedIssue> issues;
    private final @Nullable Introduction introduction;
    private final PageKeys keys;

    ArchivePages(Theme theme, ListedIssues listed, @Nullable Introduction introduction, PageKeys keys) {
        this.keys = keys;
        this.introduction = introduction;
        this.theme = theme;
        this.issues = listed.newestFirst();
    }

    List<PageJob> jobs() {
        ByYear<RenderedIssue> byYear = ByYear.ofIssues(issues);
        List<YearLink> years = new ArrayList<>();
        byYear.years().forEach((of, list) -> years.add(new YearLink(of, of.archivePath(), list.size())));
        HomePage home = new HomePage(byYear.newest(), issues.size(), years, perYear(), introduction);
        List<PageJob> jobs = new ArrayList<>();
        jobs.add(PageJob.page(ReservedPaths.HOME, () -> theme.home(home)));
        byYear.years().forEach((of, list) -> {
            String path = of.archivePath();
            jobs.add(PageJob.one(
                    path,
                    () -> keys.of(path, of)
                            .addYears(years)
                            .addListed(list)
                            .page(path, () -> theme.year(new YearPage(of, list, years)))));
        });
        return jobs;
    }

    private Map<Integer, Integer> perYear() {
        Map<Integer, Integer> sizes = new HashMap<>();
        issues.forEach(entry -> sizes.merge(entry.issue().date().getYear(), 1, Integer::sum));
        return sizes;
    }
}
