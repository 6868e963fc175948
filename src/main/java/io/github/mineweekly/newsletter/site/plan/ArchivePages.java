package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.ByYear;
import io.github.mineweekly.newsletter.catalog.ListedIssues;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.page.HomePage;
import io.github.mineweekly.newsletter.theme.page.YearLink;
import io.github.mineweekly.newsletter.theme.page.YearPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home page and, when it would grow too long, a page for each year. */
final class ArchivePages {
    /** One page can list so many issues and still be read. */
    static final int ON_ONE_PAGE = 200;

    /** How many the first page lists when each year has its own page. */
    static final int NEWEST = 31;

    private final Theme theme;
    private final List<RenderedIssue> issues;
    private final @Nullable Article introduction;

    ArchivePages(Theme theme, ListedIssues listed, @Nullable Article introduction) {
        this.introduction = introduction;
        this.theme = theme;
        this.issues = listed.newestFirst();
    }

    List<OutputFile> files() {
        ByYear<RenderedIssue> byYear =
                ByYear.of(issues, entry -> entry.issue().date().getYear(), entry -> 1, ON_ONE_PAGE, NEWEST);
        List<YearLink> years = new ArrayList<>();
        byYear.years().forEach((year, of) -> years.add(new YearLink(year, YearPage.path(year), of.size())));
        HomePage home = new HomePage(byYear.newest(), issues.size(), years, introduction);
        List<OutputFile> files = new ArrayList<>();
        files.add(PageFile.of("index.html", theme.home(home)));
        byYear.years()
                .forEach((year, of) ->
                        files.add(PageFile.of(YearPage.path(year), theme.year(new YearPage(year, of, years)))));
        return files;
    }
}
