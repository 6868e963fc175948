package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.LinkIndex;
import io.github.mineweekly.newsletter.catalog.ListedIssues;
import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.SectionIndex;
import io.github.mineweekly.newsletter.catalog.SectionPart;
import io.github.mineweekly.newsletter.catalog.SharedSite;
import io.github.mineweekly.newsletter.theme.page.ChecksPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the listed issues hold, in numbers. */
final class CountedItems {
    /** A table of more lines is not read to its end. */
    private static final int MOST = 20;

    private CountedItems() {}

    /** @param problems how many there are of each rule */
    static ChecksPage page(ListedIssues listed, SectionIndex sections, LinkIndex links, Map<String, Integer> problems) {
        List<ChecksPage.Count> rules = new ArrayList<>();
        problems.forEach((rule, count) -> rules.add(new ChecksPage.Count(rule, count)));
        List<Integer> years = listed.newestFirst().stream()
                .map(entry -> entry.issue().date().getYear())
                .distinct()
                .sorted()
                .toList();
        return new ChecksPage(
                listed.newestFirst().size(),
                mostFirst(rules),
                years,
                sections.sections().stream()
                        .limit(MOST)
                        .map(section -> byYear(section, years))
                        .toList(),
                mostFirst(links.sites(1).stream()
                                .filter(site -> site.sources() > 0)
                                .map(CountedItems::ofHost)
                                .toList())
                        .stream()
                        .limit(MOST)
                        .toList());
    }

    private static ChecksPage.Count ofHost(SharedSite site) {
        return new ChecksPage.Count(site.host(), (int) site.sources());
    }

    private static ChecksPage.YearCounts byYear(RecurringSection section, List<Integer> years) {
        List<Integer> counts = years.stream()
                .map(year -> SectionPart.count(section.parts().stream()
                        .filter(part -> part.entry().issue().date().getYear() == year)
                        .toList()))
                .toList();
        return new ChecksPage.YearCounts(section.name(), counts);
    }

    private static List<ChecksPage.Count> mostFirst(List<ChecksPage.Count> counts) {
        return counts.stream()
                .sorted(Comparator.comparing(ChecksPage.Count::count).reversed().thenComparing(ChecksPage.Count::name))
                .toList();
    }
}
