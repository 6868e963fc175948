package io.github.mineweekly.newsletter.theme.page;

import java.util.List;

/**
 * The links that were shared, or those of one site, or of one year of it.
 *
 * @param path of the page
 * @param site whose links they are; empty for the page of all, and for the sites that have no page of their own
 * @param overview whether this is the page of all
 * @param links how many there are in all
 * @param sites how many sites they lead to
 * @param year that the page is about; 0 for all of them
 * @param counts the sites to choose from, the most shared first
 * @param newest what the page lists first; empty if the groups hold all links
 * @param groups what the page lists by site
 * @param years with pages of their own, newest first; empty if this page lists everything
 */
public record LinksPage(
        String path,
        String site,
        boolean overview,
        int links,
        int sites,
        int year,
        List<SiteCount> counts,
        List<LinkRow> newest,
        List<SiteLinks> groups,
        List<YearLink> years) {
    public LinksPage {
        counts = List.copyOf(counts);
        newest = List.copyOf(newest);
        groups = List.copyOf(groups);
        years = List.copyOf(years);
    }
}
