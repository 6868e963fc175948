package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.IndexedLink;
import io.github.mineweekly.newsletter.catalog.LinkIndex;
import io.github.mineweekly.newsletter.catalog.LinkUse;
import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.SharedSite;
import io.github.mineweekly.newsletter.theme.page.LinksPage;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.ArrayList;
import java.util.HashMap;
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

    public Map<String, Object> of(LinksPage page) {
        Map<String, Object> model = new HashMap<>();
        String title = title(page);
        int links = page.links().size();
        int sites = LinkIndex.hosts(page.links());
        model.put("title", title);
        List<String> titles = page.links().stream()
                .limit(IN_DESCRIPTION)
                .map(IndexedLink::title)
                .toList();
        model.put("about", Summary.of(language.count("linkCount", links), titles, language));
        model.put("long", TitleParts.isLong(title));
        model.put("empty", links == 0);
        model.put("size", links == 0 ? "" : language.count("linkCount", links));
        model.put("sites", sites < 2 ? "" : language.count("siteCount", sites));
        if (page instanceof LinksPage.Overview overview) {
            overview(overview, model);
        } else if (page instanceof LinksPage.OfSite site) {
            site(site, model);
        }
        return model;
    }

    private void overview(LinksPage.Overview page, Map<String, Object> model) {
        boolean split = !page.newest().isEmpty();
        List<SharedSite> sites = page.sites();
        model.put("all", "");
        model.put("json", context.links().to("links.json"));
        model.put("year", "");
        model.put("hasCounts", sites.size() > 1);
        model.put("counts", sites.stream().map(site -> count(site, split)).toList());
        List<Map<String, Object>> groups = new ArrayList<>();
        if (split) {
            groups.addAll(byIssue(page.newest()));
        } else {
            // Links of many sites are not others where no site has a group of its own.
            boolean alone = sites.size() == 1 && sites.get(0).isOthers();
            sites.forEach(site -> groups.add(group(site, alone ? "" : name(site), site.links())));
        }
        model.put("groups", groups);
        model.put("usual", page.usual().stream().map(link -> row(link, true)).toList());
        model.put("hasUsual", !page.usual().isEmpty());
        YearLinks.put(List.of(), 0, "linkCount", context, model);
    }

    /** The newest links, one group per issue. */
    private List<Map<String, Object>> byIssue(List<IndexedLink> newest) {
        Map<String, List<IndexedLink>> byIssue = new LinkedHashMap<>();
        for (IndexedLink link : newest) {
            String key = link.uses().get(0).entry().issue().source().key();
            byIssue.computeIfAbsent(key, issue -> new ArrayList<>()).add(link);
        }
        List<Map<String, Object>> groups = new ArrayList<>();
        for (List<IndexedLink> links : byIssue.values()) {
            RenderedIssue entry = links.get(0).uses().get(0).entry();
            String id = groups.isEmpty() ? "nl-newest" : "nl-newest-" + (groups.size() + 1);
            groups.add(group(
                    id,
                    IssueLabel.text(entry, context),
                    language.day(entry.issue().date()),
                    "",
                    links,
                    true));
        }
        return groups;
    }

    private void site(LinksPage.OfSite page, Map<String, Object> model) {
        model.put("all", context.links().to("links.html"));
        model.put("json", "");
        model.put("year", page.year() == 0 ? "" : "" + page.year());
        model.put("hasCounts", false);
        model.put("counts", List.of());
        // The page's own heading says what the group is.
        model.put("groups", List.of(group(page.site(), "", page.shown())));
        model.put("usual", List.of());
        model.put("hasUsual", false);
        YearLinks.put(page.years(), page.year(), "linkCount", context, model);
    }

    /** What the page's heading says. */
    public String title(LinksPage page) {
        return page instanceof LinksPage.OfSite of ? name(of.site()) : language.word("links");
    }

    private Map<String, Object> count(SharedSite site, boolean split) {
        return Map.of(
                "url", split ? context.links().to(site.pagePath()) : "#" + site.id(),
                "name", name(site),
                "host", hostBesideName(site),
                "count", language.number(site.links().size()));
    }

    private Map<String, Object> group(SharedSite site, String heading, List<IndexedLink> links) {
        return group(site.id(), heading, hostBesideName(site), language.number(links.size()), links, site.isOthers());
    }

    /** @param mixed whether the links lead to different sites */
    private Map<String, Object> group(
            String id, String heading, String host, String count, List<IndexedLink> links, boolean mixed) {
        return Map.of(
                "id", id,
                "heading", heading,
                "host", host,
                "count", count,
                "rows", links.stream().map(link -> row(link, mixed)).toList());
    }

    private Map<String, Object> row(IndexedLink link, boolean mixed) {
        return Map.of(
                "url",
                link.url(),
                "title",
                link.title().isBlank() ? link.url() : link.title(),
                "from",
                mixed ? link.host() : "",
                "uses",
                link.uses().stream().map(this::use).toList());
    }

    private Map<String, Object> use(LinkUse use) {
        return Map.of(
                "url", context.links().prefix() + use.url(),
                "label", IssueLabel.text(use.entry(), context),
                "date", use.entry().issue().date().toString(),
                "draft", use.entry().draft());
    }

    private String name(SharedSite site) {
        return site.isOthers() ? language.word("otherSites") : site.name();
    }

    private static String hostBesideName(SharedSite site) {
        return site.host().equals(site.name()) ? "" : site.host();
    }
}
