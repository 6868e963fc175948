package io.github.mineweekly.newsletter.site.plan;

import io.github.mineweekly.newsletter.catalog.ByYear;
import io.github.mineweekly.newsletter.catalog.FileName;
import io.github.mineweekly.newsletter.catalog.LinkIndex;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.markdown.Hosts;
import io.github.mineweekly.newsletter.site.output.OutputFile;
import io.github.mineweekly.newsletter.theme.Theme;
import io.github.mineweekly.newsletter.theme.page.LinkRow;
import io.github.mineweekly.newsletter.theme.page.LinksPage;
import io.github.mineweekly.newsletter.theme.page.SiteCount;
import io.github.mineweekly.newsletter.theme.page.SiteLinks;
import io.github.mineweekly.newsletter.theme.page.YearLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private static final String OTHERS = "other-sites";

    /** Ids of the page itself, which a host's name could happen to become. */
    private static final Set<String> OWN_IDS = Set.of(OTHERS, "nl-main", "nl-newest", "nl-years");

    private final Theme theme;
    private final Visibility visibility;
    private final LinkIndex index;

    LinkPages(Theme theme, Visibility visibility, LinkIndex index) {
        this.theme = theme;
        this.visibility = visibility;
        this.index = index;
    }

    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        files.add(OutputFile.text("links.json", index.toJson()));
        boolean split = index.links().size() > ON_ONE_PAGE;
        List<SiteLinks> sites = sites(index.links(), split ? PAGE : GROUP);
        List<SiteCount> counts = new ArrayList<>();
        for (SiteLinks site : sites) {
            String path = split ? "links/" + site.id() + ".html" : "";
            counts.add(new SiteCount(site.name(), site.host(), site.links().size(), path, split ? "" : site.id()));
            if (split) {
                files.addAll(pages(site, path));
            }
        }
        files.add(page(new LinksPage(
                "links.html",
                "",
                true,
                index.links().size(),
                index.hosts().size(),
                0,
                counts,
                split ? index.links().stream().limit(IN_OVERVIEW).map(this::row).toList() : List.of(),
                split ? List.of() : sites,
                List.of())));
        return files;
    }

    private List<OutputFile> pages(SiteLinks site, String path) {
        ByYear<LinkRow> rows = ByYear.of(
                site.links(), row -> row.uses().get(0).issue().date().getYear(), row -> 1, ON_ONE_PAGE, NEWEST);
        List<YearLink> years = new ArrayList<>();
        rows.years().forEach((year, of) -> years.add(new YearLink(year, path(site, year), of.size())));
        List<OutputFile> files = new ArrayList<>();
        files.add(page(site, path, 0, site.links(), rows.newest(), years));
        rows.years().forEach((year, of) -> files.add(page(site, path(site, year), year, of, of, years)));
        return files;
    }

    /** @param all what the page is about; {@code shown} what it lists of that */
    private OutputFile page(
            SiteLinks site, String path, int year, List<LinkRow> all, List<LinkRow> shown, List<YearLink> years) {
        int hosts = (int) all.stream().map(LinkRow::host).distinct().count();
        SiteLinks group = new SiteLinks(site.id(), site.name(), site.host(), shown);
        return page(new LinksPage(
                path, site.name(), false, all.size(), hosts, year, List.of(), List.of(), List.of(group), years));
    }

    private OutputFile page(LinksPage page) {
        return OutputFile.text(page.path(), theme.links(page));
    }

    private static String path(SiteLinks site, int year) {
        return "links/" + site.id() + "/" + year + ".html";
    }

    /** The most shared first, and at the end all those that were shared less often than that. */
    private List<SiteLinks> sites(List<LinkIndex.Link> links, int least) {
        Map<String, List<LinkRow>> byHost = new LinkedHashMap<>();
        index.hosts().stream()
                .filter(host -> host.links() >= least)
                .forEach(host -> byHost.put(host.name(), new ArrayList<>()));
        List<LinkRow> others = new ArrayList<>();
        links.forEach(link -> byHost.getOrDefault(link.host(), others).add(row(link)));
        List<SiteLinks> sites = new ArrayList<>();
        byHost.forEach(
                (host, rows) -> sites.add(new SiteLinks(FileName.ofHost(host, OWN_IDS), Hosts.name(host), host, rows)));
        if (!others.isEmpty()) {
            sites.add(new SiteLinks(OTHERS, "", "", others));
        }
        return sites;
    }

    private LinkRow row(LinkIndex.Link link) {
        return new LinkRow(
                link.url(),
                link.title(),
                link.host(),
                link.uses().stream()
                        .map(use -> new LinkRow.Use(use.issue(), use.anchor(), visibility.marksAsDraft(use.issue())))
                        .toList());
    }
}
