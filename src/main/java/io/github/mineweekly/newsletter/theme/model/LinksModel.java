package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.theme.page.LinkRow;
import io.github.mineweekly.newsletter.theme.page.LinksPage;
import io.github.mineweekly.newsletter.theme.page.SiteCount;
import io.github.mineweekly.newsletter.theme.page.SiteLinks;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages of shared links as their template wants them. */
public final class LinksModel {
    private final PageContext context;
    private final Language language;

    public LinksModel(PageContext context) {
        this.context = context;
        this.language = context.language();
    }

    public Map<String, Object> of(LinksPage page) {
        Map<String, Object> model = new HashMap<>();
        String title = title(page);
        model.put("title", title);
        model.put("long", TitleParts.isLong(title));
        model.put("all", page.overview() ? "" : context.links().to("links.html"));
        model.put("json", page.overview() ? context.links().to("links.json") : "");
        model.put("year", page.year() == 0 ? "" : "" + page.year());
        model.put("empty", page.links() == 0);
        model.put("size", page.links() == 0 ? "" : language.count("linkCount", page.links()));
        model.put("sites", page.sites() < 2 ? "" : language.count("siteCount", page.sites()));
        model.put("hasCounts", page.counts().size() > 1);
        model.put("counts", page.counts().stream().map(this::count).toList());
        boolean alone = page.groups().size() == 1 && (page.counts().isEmpty() || isAllThereIs(page));
        List<Map<String, Object>> groups = new ArrayList<>();
        if (!page.newest().isEmpty()) {
            groups.add(group("nl-newest", language.word("newestLinks"), "", "", page.newest(), true));
        }
        page.groups().forEach(group -> groups.add(group(group, alone)));
        model.put("groups", groups);
        YearLinks.put(page.years(), page.year(), "linkCount", context, model);
        return model;
    }

    /** Links of many sites are not others where no site has a group of its own. */
    private static boolean isAllThereIs(LinksPage page) {
        return page.newest().isEmpty() && page.groups().get(0).name().isEmpty();
    }

    /** What the page's heading says. */
    public String title(LinksPage page) {
        if (page.overview()) {
            return language.word("links");
        }
        return page.site().isEmpty() ? language.word("otherSites") : page.site();
    }

    private Map<String, Object> count(SiteCount count) {
        String page = count.path().isEmpty() ? "" : context.links().to(count.path());
        return Map.of(
                "url",
                page + (count.id().isEmpty() ? "" : "#" + count.id()),
                "name",
                name(count.name()),
                "host",
                count.host().equals(count.name()) ? "" : count.host(),
                "count",
                language.number(count.links()));
    }

    /** @param alone whether the page's own heading says what the group is */
    private Map<String, Object> group(SiteLinks group, boolean alone) {
        String host = group.host().equals(group.name()) ? "" : group.host();
        String count = language.number(group.links().size());
        return group(
                group.id(),
                alone ? "" : name(group.name()),
                host,
                count,
                group.links(),
                group.host().isEmpty());
    }

    /** @param mixed whether the links lead to different sites */
    private Map<String, Object> group(
            String id, String heading, String host, String count, List<LinkRow> links, boolean mixed) {
        return Map.of(
                "id", id,
                "heading", heading,
                "host", host,
                "count", count,
                "rows", links.stream().map(link -> row(link, mixed)).toList());
    }

    private Map<String, Object> row(LinkRow link, boolean mixed) {
        return Map.of(
                "url",
                link.url(),
                "title",
                link.title().isBlank() ? link.url() : link.title(),
                "from",
                mixed ? link.host() : "",
                "uses",
                uses(link));
    }

    private List<Map<String, Object>> uses(LinkRow link) {
        return link.uses().stream()
                .map(use -> {
                    String page = context.links().to(use.issue().source().pagePath());
                    return Map.<String, Object>of(
                            "url", use.anchor().isEmpty() ? page : page + "#" + PageUrls.encode(use.anchor()),
                            "label", IssueLabel.of(use.issue(), language),
                            "date", use.issue().date().toString(),
                            "draft", use.draft());
                })
                .toList();
    }

    private String name(String name) {
        return name.isEmpty() ? language.word("otherSites") : name;
    }
}
