package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.theme.page.HomePage;
import io.github.mineweekly.newsletter.theme.page.Introduction;
import io.github.mineweekly.newsletter.theme.page.YearPage;
import io.github.mineweekly.newsletter.theme.view.ArchiveView;
import io.github.mineweekly.newsletter.theme.view.HomeView;
import io.github.mineweekly.newsletter.theme.view.YearView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lists of the home page and the year pages as their templates want them. */
public final class ArchiveModel {
    private final PageContext context;

    public ArchiveModel(PageContext context) {
        this.context = context;
    }

    /** @param otherLanguage the language of the introduction where it is not the page's, or empty */
    public HomeView home(HomePage page, String otherLanguage) {
        Introduction introduction = page.introduction();
        List<RenderedIssue> issues = page.issues();
        return new HomeView(
                introduction == null || introduction.article().titleId() == null
                        ? ""
                        : introduction.article().titleId(),
                TitleParts.isLong(context.settings().name()),
                page.total() == 0 ? "" : context.language().count("issues", page.total()),
                span(page),
                context.settings().description(),
                introduction == null ? null : introduction(introduction, otherLanguage),
                issues.isEmpty(),
                issues.isEmpty() ? null : TeaserModel.latest(issues.get(0), context),
                // The newest issue is above, so a newsletter with one issue has no list.
                years(issues.stream().skip(1).toList(), page.perYear()),
                YearLinks.of(page.years(), null, "issues", context));
    }

    private HomeView.IntroductionText introduction(Introduction text, String language) {
        IssueSectionModel sections = new IssueSectionModel(context, text.html(), Map.of());
        return new HomeView.IntroductionText(
                language,
                text.article().sections().stream().map(sections::of).toList(),
                text.html().notes());
    }

    /** The newsletter's description, else what the page lists, for search engines. */
    public String about(HomePage page) {
        String description = context.settings().description();
        return description.isEmpty() ? Summary.of(page.total(), page.issues(), context) : description;
    }

    public ArchiveView year(YearPage page) {
        boolean one = page.years().isOne();
        return new ArchiveView(
                page.years().label(),
                context.language().count("issues", page.issues().size()),
                one ? TeaserModel.rows(page.issues(), context) : List.of(),
                one ? List.of() : years(page.issues(), Map.of()),
                YearLinks.of(page.all(), page.years(), "issues", context));
    }

    /** What the page lists, for search engines. */
    public String about(YearPage page) {
        return Summary.of(page.issues().size(), page.issues(), context);
    }

    /** @param sizes how many issues a year has, where the page does not list all of them */
    private List<YearView> years(List<RenderedIssue> rows, Map<Integer, Integer> sizes) {
        Map<Integer, List<RenderedIssue>> byYear = new TreeMap<>(Comparator.reverseOrder());
        rows.forEach(entry -> byYear.computeIfAbsent(entry.issue().date().getYear(), year -> new ArrayList<>())
                .add(entry));
        List<YearView> years = new ArrayList<>();
        byYear.forEach((year, issues) -> years.add(new YearView(
                "" + year,
                context.language().count("issues", sizes.getOrDefault(year, issues.size())),
                TeaserModel.rows(issues, context))));
        return years;
    }

    private static String span(HomePage page) {
        if (page.issues().isEmpty()) {
            return "";
        }
        int last = page.issues().get(0).issue().date().getYear();
        int first = page.years().isEmpty()
                ? page.issues().get(page.issues().size() - 1).issue().date().getYear()
                : page.years().get(page.years().size() - 1).years().first();
        return first == last ? "" + last : first + "–" + last;
    }
}
