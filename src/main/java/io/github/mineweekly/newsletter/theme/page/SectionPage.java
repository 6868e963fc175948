package io.github.mineweekly.newsletter.theme.page;

import java.util.List;

/**
 * A section across the issues, or one year of it.
 *
 * @param path of the page
 * @param feedPath of the section's feed, or empty
 * @param items how many pieces of news the section, or its year, has in all
 * @param issues how many issues have it
 * @param year that the page is about; 0 for all of them
 * @param parts what the page lists, newest issue first; not all, if years have pages of their own
 * @param years with pages of their own, newest first; empty if this page lists everything
 */
public record SectionPage(
        String path,
        String name,
        String feedPath,
        int items,
        int issues,
        int year,
        List<SectionPart> parts,
        List<YearLink> years) {
    public SectionPage {
        parts = List.copyOf(parts);
        years = List.copyOf(years);
    }
}
