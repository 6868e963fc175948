package io.github.mineweekly.newsletter.theme.page;

import java.util.List;

/**
 * The page of a report that counts: what a team looks at before it plans the next issues.
 *
 * @param issues how many are listed
 * @param problems by rule, the most frequent first
 * @param years with an issue, the oldest first
 * @param sections how many items each has in each of the years, those of the most issues first
 * @param hosts how many items have their source there, the most frequent first
 */
public record ChecksPage(
        int issues, List<Count> problems, List<Integer> years, List<YearCounts> sections, List<Count> hosts) {
    public ChecksPage {
        problems = List.copyOf(problems);
        years = List.copyOf(years);
        sections = List.copyOf(sections);
        hosts = List.copyOf(hosts);
    }

    public record Count(String name, int count) {}

    /**
     * How often there is something in each year.
     *
     * @param counts in the order of the years
     */
    public record YearCounts(String name, List<Integer> counts) {
        public YearCounts {
            counts = List.copyOf(counts);
        }
    }
}
