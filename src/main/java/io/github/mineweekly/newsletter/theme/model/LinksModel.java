package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.IndexedLink;
import io.github.mineweekly.newsletter.catalog.LinkIndex;
import io.github.mineweekly.newsletter.catalog.LinkUse;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.catalog.SharedSite;
import io.github.mineweekly.newsletter.text.WebAddress;
import io.github.mineweekly.newsletter.theme.page.LinksPage;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.view.LinkView;
import io.github.mineweekly.newsletter.theme.view.LinksView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of shared links as their template wants them. */
public final class LinksModel {
    /** How many titles a description for search engines looks at. */
    private static final int IN_DESCRIPTION = 20;

    private final PageContext context;
    private final Language language;

    public LinksModel(PageContext context) {
        this.context = context;
        this.language = context.language();
    }

    public LinksView of(LinksPage page) {
        return page instanceof LinksPage.OfSite site ? site(site) : overview((LinksPage.Overview) page);
    }

    private LinksView overview(LinksPage.Overview page) {
        boolean split = !page.newest().isEmpty();
        List<SharedSite> sites = page.sites();
        return new LinksView(
                "",
                title(page),
                TitleParts.isLong(title(page)),
                "",
                size(page),
                siteCount(page),
                context.links().to(ReservedPaths.LINK_LIST),
                page.links().isEmpty(),
                sites.size() > 1
                        ? sites.stream().map(site -> count(site, split)).toList()
                        : List.of(),
                split ? byIssue(page.newest()) : bySite(sites),
                rows(page.usual(), true),
                List.of());
    }

    private LinksView site(LinksPage.OfSite page) {
        return new LinksView(
                context.links().to(ReservedPaths.LINKS),
                title(page),
                TitleParts.isLong(title(page)),
                YearLinks.label(page.of()),
                size(page),
                siteCount(page),
                "",
                page.links().isEmpty(),
                List.of(),
                // The page's own heading says what the group is.
                List.of(group(page.site(), "", page.shown())),
                List.of(),
                YearLinks.of(page.years(), page.of(), "linkCount", context));
    }

    /** What the page's heading says. */
    public String title(LinksPage page) {
        return page instanceof LinksPage.OfSite of ? name(of.site()) : language.word("links");
    }

    /** What the page lists, for search engines. */
    public String about(LinksPage page) {
        List<String> titles = page.links().stream()
                .limit(IN_DESCRIPTION)
                .map(IndexedLink::title)
                .toList();
        return Summary.of(language.count("linkCount", page.links().size()), titles, language);
    }

    private String size(LinksPage page) {
        return page.links().isEmpty()
                ? ""
                : language.count("linkCount", page.links().size());
    }

    private String siteCount(LinksPage page) {
        int sites = LinkIndex.hosts(page.links());
        return sites < 2 ? "" : language.count("siteCount", sites);
    }

    private List<LinksView.LinkGroup> bySite(List<SharedSite> sites) {
        // Links of many sites are not others where no site has a group of its own.
        boolean alone = sites.size() == 1 && sites.get(0).isOthers();
        return sites.stream()
                .map(site -> group(site, alone ? "" : name(site), site.links()))
                .toList();
    }

    /** The newest links, one group per issue. */
    private List<LinksView.LinkGroup> byIssue(List<IndexedLink> newest) {
        Map<String, List<IndexedLink>> byIssue = new LinkedHashMap<>();
        for (IndexedLink link : newest) {
            String key = link.uses().get(0).entry().issue().source().key();
            byIssue.computeIfAbsent(key, issue -> new ArrayList<>()).add(link);
        }
        List<LinksView.LinkGroup> groups = new ArrayList<>();
        for (List<IndexedLink> links : byIssue.values()) {
            RenderedIssue entry = links.get(0).uses().get(0).entry();
            String id = groups.isEmpty() ? "nl-newest" : "nl-newest-" + (groups.size() + 1);
            String day = language.day(entry.issue().date());
            groups.add(new LinksView.LinkGroup(id, context.label(entry), day, "", rows(links, true)));
        }
        return groups;
    }

    private LinksView.Count count(SharedSite site, boolean split) {
        return new LinksView.Count(
                split ? context.links().to(site.pagePath()) : "#" + site.id(),
                name(site),
                hostBesideName(site),
                language.number(site.links().size()));
    }

    private LinksView.LinkGroup group(SharedSite site, String heading, List<IndexedLink> links) {
        return new LinksView.LinkGroup(
                site.id(), heading, hostBesideName(site), language.number(links.size()), rows(links, site.isOthers()));
    }

    /** @param mixed whether the links lead to different sites */
    private List<LinkView> rows(List<IndexedLink> links, boolean mixed) {
        return links.stream().map(link -> row(link, mixed)).toList();
    }

    private LinkView row(IndexedLink link, boolean mixed) {
        return new LinkView(
                link.url(),
                link.title().isBlank() ? WebAddress.shown(link.url()) : link.title(),
                mixed ? link.host() : "",
                link.uses().stream().map(this::use).toList());
    }

    private LinkView.Use use(LinkUse use) {
        return new LinkView.Use(
                context.links().to(use),
                context.label(use.entry()),
                use.entry().issue().date().toString(),
                use.entry().draft());
    }

    private String name(SharedSite site) {
        return site.isOthers() ? language.word("otherSites") : site.name();
    }

    private static String hostBesideName(SharedSite site) {
        return site.host().equals(site.name()) ? "" : site.host();
    }
}
