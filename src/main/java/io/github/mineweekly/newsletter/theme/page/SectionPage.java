package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.catalog.RecurringSection;
import io.github.mineweekly.newsletter.catalog.SectionPart;
import io.github.mineweekly.newsletter.catalog.Years;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section across the issues, or one or more years of it.
 *
 * @param section what the page is about: the section, or what the years have of it
 * @param feed whether the section has a feed
 * @param of the years that the page is about; null for all of them
 * @param shown what the page lists, newest issue first; not all, if years have pages of their own
 * @param years with pages of their own, newest first; empty if this page lists everything
 */
public record SectionPage(
        RecurringSection section, boolean feed, @Nullable Years of, List<SectionPart> shown, List<YearLink> years) {
    public SectionPage {
        shown = List.copyOf(shown);
        years = List.copyOf(years);
    }

    /** Where the page is, relative to the newsletter's folder. */
    public String path() {
        return of == null ? section.pagePath() : section.pagePath(of);
    }
}
