package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * Pages of shared links: {@code links}.
 *
 * @param all the address of the page of all links, or empty on that page
 * @param year that the page is about, or empty
 * @param size how many links there are, in words, or empty
 * @param sites how many sites there are, in words, or empty
 * @param json the address of the list for programs, or empty
 * @param empty whether there is no link
 * @param counts the sites with the number of their links
 * @param usual what many issues repeat
 */
public record LinksView(
        String all,
        String title,
        boolean longTitle,
        String year,
        String size,
        String sites,
        String json,
        boolean empty,
        List<Count> counts,
        List<LinkGroup> groups,
        List<LinkView> usual,
        List<YearView.Link> yearPages) {
    /** @param host empty if the name says it */
    public record Count(String url, String name, String host, String count) {}

    /** @param heading empty if the page's own says it */
    public record LinkGroup(String id, String heading, String host, String count, List<LinkView> rows) {}

    public boolean hasCounts() {
        return !counts.isEmpty();
    }

    public boolean hasUsual() {
        return !usual.isEmpty();
    }

    public boolean hasYearPages() {
        return !yearPages.isEmpty();
    }
}
