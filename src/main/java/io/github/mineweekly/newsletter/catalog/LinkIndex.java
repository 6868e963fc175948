package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.markdown.Hosts;
import io.github.mineweekly.newsletter.markdown.link.SharedLink;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every link that a newsletter has shared.
 *
 * @param links in the order in which a reader meets them, going from the newest issue back
 */
public record LinkIndex(List<IndexedLink> links) {
    private static final String OTHERS = "other-sites";

    /** Ids of the page itself, which a host's name could happen to become. */
    private static final Set<String> OWN_IDS = Set.of(OTHERS, "nl-main", "nl-newest", "nl-years");

    /** An address in more than one issue of so many is not news. */
    private static final int USUAL_SHARE = 3;

    /** But not in fewer issues than these. */
    private static final int LEAST_USUAL = 4;

    public LinkIndex {
        links = List.copyOf(links);
    }

    /** @param entries the issues that readers may know of, newest first */
    public static LinkIndex of(List<RenderedIssue> entries) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (RenderedIssue entry : entries) {
            for (SharedLink link : entry.article().links()) {
                found.computeIfAbsent(link.key(), key -> new Found(link.url(), link.title()))
                        .add(link, entry);
            }
        }
        List<IndexedLink> links = new ArrayList<>(found.size());
        found.forEach((key, link) -> links.add(link.indexed(key, entries.size())));
        return new LinkIndex(links);
    }

    /** A link while its uses are gathered. */
    @SuppressWarnings("ReferenceEquality") // an issue is read once
    private static final class Found {
        private final String url;
        private final String title;
        private final List<LinkUse> uses = new ArrayList<>(1);
        private boolean source;

        Found(String url, String title) {
            this.url = url;
            this.title = title;
        }

        void add(SharedLink link, RenderedIssue entry) {
            source |= link.source();
            if (uses.isEmpty() || uses.get(uses.size() - 1).entry() != entry) {
                uses.add(new LinkUse(entry, link.anchor()));
            }
        }

        IndexedLink indexed(String key, int issues) {
            boolean usual = uses.size() >= LEAST_USUAL && uses.size() * USUAL_SHARE > issues;
            return new IndexedLink(url, key, title, WebAddress.host(url), source, usual, uses);
        }
    }

    /** How many sites the links lead to. */
    public static int hosts(List<IndexedLink> links) {
        return (int) links.stream().map(IndexedLink::host).distinct().count();
    }

    /** The links that are not news, the most frequent first. */
    public List<IndexedLink> usual() {
        return links.stream()
                .filter(IndexedLink::usual)
                .sorted(Comparator.comparing((IndexedLink link) -> link.uses().size())
                        .reversed())
                .toList();
    }

    /** The links without those. */
    public List<IndexedLink> news() {
        return links.stream().filter(link -> !link.usual()).toList();
    }

    /** @param least how many links a site must have not to be one of the others */
    public List<SharedSite> sites(int least) {
        return sites(least, Integer.MAX_VALUE);
    }

    /**
     * The news by their sites: those with the most sources of items first, then those with the most links, then by
     * host; at the end all others as one. Of a site, the sources of items come first.
     *
     * @param least how many links a site must have not to be one of the others
     * @param most how many sites are not others, at most
     */
    public List<SharedSite> sites(int least, int most) {
        Map<String, List<IndexedLink>> byHost = new LinkedHashMap<>();
        List<IndexedLink> news = news();
        news.forEach(link ->
                byHost.computeIfAbsent(link.host(), host -> new ArrayList<>()).add(link));
        List<SharedSite> sites = new ArrayList<>();
        byHost.forEach((host, of) -> {
            if (of.size() >= least) {
                sites.add(new SharedSite(FileName.ofHost(host, OWN_IDS), Hosts.name(host), host, sourcesFirst(of)));
            }
        });
        Map<String, Long> sources = new HashMap<>();
        sites.forEach(site -> sources.put(site.host(), site.sources()));
        sites.sort(Comparator.comparing((SharedSite site) -> sources.get(site.host()))
                .thenComparing(site -> site.links().size())
                .reversed()
                .thenComparing(SharedSite::host));
        sites.subList(Math.min(most, sites.size()), sites.size()).clear();
        Set<String> own = sites.stream().map(SharedSite::host).collect(Collectors.toSet());
        List<IndexedLink> others =
                news.stream().filter(link -> !own.contains(link.host())).toList();
        if (!others.isEmpty()) {
            sites.add(new SharedSite(OTHERS, "", "", sourcesFirst(others)));
        }
        return sites;
    }

    /** Else in the order that they have. */
    private static List<IndexedLink> sourcesFirst(List<IndexedLink> links) {
        return links.stream()
                .sorted(Comparator.comparing((IndexedLink link) -> !link.item()))
                .toList();
    }
}
