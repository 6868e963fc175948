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
    /** One page can list 200 issues and still be read; a weekly's year, even one with a long summer, has its own. */
    static final ByYear.Sizes SIZES = new ByYear.Sizes(200, 31, 40);

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
        ByYear<RenderedIssue> byYear =
                ByYear.of(issues, entry -> entry.issue().date().getYear(), entry -> 1, SIZES);
        List<YearLink> years = new ArrayList<>();
        byYear.years().forEach((of, list) -> years.add(new YearLink(of, YearPage.path(of), list.size())));
        HomePage home = new HomePage(byYear.newest(), issues.size(), years, perYear(), introduction);
        List<PageJob> jobs = new ArrayList<>();
        jobs.add(PageJob.one(ReservedPaths.HOME, () -> PageFile.of(ReservedPaths.HOME, theme.home(home))));
        byYear.years().forEach((of, list) -> {
            String path = YearPage.path(of);
            jobs.add(PageJob.one(
                    path,
                    () -> keys.of(path, of)
                            .addYears(years)
                            .addIssues(list)
                            .page(path, () -> PageFile.of(path, theme.year(new YearPage(of, list, years))))));
        });
        return jobs;
    }

    private Map<Integer, Integer> perYear() {
        Map<Integer, Integer> sizes = new HashMap<>();
        issues.forEach(entry -> sizes.merge(entry.issue().date().getYear(), 1, Integer::sum));
        return sizes;
    }
}
