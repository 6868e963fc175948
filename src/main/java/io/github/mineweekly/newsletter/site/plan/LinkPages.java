package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.ByYear;
import io.github.mineweekly.newsletter.catalog.IndexedLink;
import io.github.mineweekly.newsletter.catalog.LinkIndex;
import io.github.mineweekly.newsletter.catalog.SharedSite;
import io.github.mineweekly.newsletter.feed.LinkList;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.page.LinksPage;
import io.github.mineweekly.newsletter.theme.page.YearLink;
import java.util.ArrayList;
import java.util.List;

/**
 * The links by their sites: on one page, or, where it would grow too long, on a page for each site that was shared
 * often, one for all others, and if even these are too long in years.
 */
final class LinkPages {
    /** One page can list so many and still be read and loaded. */
    private static final int ON_ONE_PAGE = 1000;

    private static final int NEWEST = 200;

    private static final int IN_OVERVIEW = 30;

    /** How often a site must have been shared to have a group, or a page, of its own. */
    private static final int GROUP = 2;

    private static final int PAGE = 10;

    private final Theme theme;
    private final LinkIndex index;

    LinkPages(Theme theme, LinkIndex index) {
        this.theme = theme;
        this.index = index;
    }

    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        LinkList.files(index).forEach((path, json) -> files.add(OutputFile.text(path, json)));
        List<IndexedLink> news = index.news();
        boolean split = news.size() > ON_ONE_PAGE;
        List<SharedSite> sites = index.sites(split ? PAGE : GROUP);
        List<IndexedLink> newest = split ? news.stream().limit(IN_OVERVIEW).toList() : List.of();
        files.add(page(new LinksPage.Overview(index.links(), sites, newest, index.usual())));
        if (split) {
            sites.forEach(site -> files.addAll(pages(site)));
        }
        return files;
    }

    private List<OutputFile> pages(SharedSite site) {
        ByYear<IndexedLink> links = ByYear.of(site.links(), IndexedLink::year, link -> 1, ON_ONE_PAGE, NEWEST);
        List<YearLink> years = new ArrayList<>();
        links.years().forEach((year, of) -> years.add(new YearLink(year, site.pagePath(year), of.size())));
        List<OutputFile> files = new ArrayList<>();
        files.add(page(new LinksPage.OfSite(site, 0, links.newest(), years)));
        links.years().forEach((year, of) -> files.add(page(new LinksPage.OfSite(site.with(of), year, of, years))));
        return files;
    }

    private OutputFile page(LinksPage page) {
        return PageFile.of(page.path(), theme.links(page));
    }
}
