package io.github.mineweekly.newsletter.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section across the issues: {@code sectionpage}.
 *
 * @param all the address of the page of all sections
 * @param year that the page is about, or empty
 * @param size how many items there are, in words, or empty
 * @param issues how many issues there are, in words
 * @param feed the address of the section's feed, or empty
 */
public record SectionPageView(
        String all,
        String name,
        boolean longTitle,
        String year,
        String size,
        String issues,
        String feed,
        List<IssuePart> parts,
        List<YearView.Link> yearPages) {
    /**
     * What one issue has of the section.
     *
     * @param label the issue in few letters
     */
    public record IssuePart(
            String url,
            String label,
            String issueTitle,
            String isoDate,
            String date,
            boolean draft,
            List<Find> finds) {}

    /**
     * An item.
     *
     * @param place its address
     * @param source what it is about, or null
     * @param text its first line, or empty
     */
    public record Find(String place, String title, @Nullable Source source, String text) {}

    /** @param host empty if the publisher says it */
    public record Source(String address, String publisher, String host) {}

    public boolean hasYearPages() {
        return !yearPages.isEmpty();
    }
}
