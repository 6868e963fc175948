package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.SectionPart;
import java.util.List;

/**
 * A section across the issues, or one year of it.
 *
 * @param section what the page is about: the section, or what the year has of it
 * @param feed whether the section has a feed
 * @param year that the page is about; 0 for all of them
 * @param shown what the page lists, newest issue first; not all, if years have pages of their own
 * @param years with pages of their own, newest first; empty if this page lists everything
 */
public record SectionPage(
        RecurringSection section, boolean feed, int year, List<SectionPart> shown, List<YearLink> years) {
    public SectionPage {
        shown = List.copyOf(shown);
        years = List.copyOf(years);
    }

    /** Where the page is, relative to the newsletter's folder. */
    public String path() {
        return year == 0 ? section.pagePath() : section.pagePath(year);
    }
}
