package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.ListedIssues;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.page.HomePage;
import io.github.mineweekly.newsletter.theme.page.Teaser;
import io.github.mineweekly.newsletter.theme.page.YearCount;
import io.github.mineweekly.newsletter.theme.page.YearPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The home page and, when it would grow too long, a page for each year. */
final class ArchivePages {
    /** One page can list so many issues and still be read. */
    private static final int ON_ONE_PAGE = 200;

    /** How many the home page lists when each year has its own page. */
    private static final int NEWEST = 31;

    private final Theme theme;
    private final List<Teaser> issues;
    private final @Nullable Article introduction;

    ArchivePages(Theme theme, ListedIssues listed, @Nullable Article introduction) {
        this.introduction = introduction;
        this.theme = theme;
        this.issues = listed.newestFirst();
    }

    List<OutputFile> files() {
        if (issues.size() <= ON_ONE_PAGE) {
            return List.of(OutputFile.text(
                    "index.html", theme.home(new HomePage(issues, issues.size(), List.of(), introduction))));
        }
        Map<Integer, List<Teaser>> byYear = new TreeMap<>(Comparator.reverseOrder());
        issues.forEach(issue -> byYear.computeIfAbsent(issue.issue().date().getYear(), year -> new ArrayList<>())
                .add(issue));
        List<YearCount> years = new ArrayList<>();
        byYear.forEach((year, of) -> years.add(new YearCount(year, of.size())));
        HomePage home = new HomePage(issues.subList(0, NEWEST), issues.size(), years, introduction);
        List<OutputFile> files = new ArrayList<>();
        files.add(OutputFile.text("index.html", theme.home(home)));
        byYear.forEach((year, of) ->
                files.add(OutputFile.text(YearPage.path(year), theme.year(new YearPage(year, of, years)))));
        return files;
    }
}
