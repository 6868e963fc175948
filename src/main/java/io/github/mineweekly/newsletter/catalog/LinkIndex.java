package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.markdown.Hosts;
import io.github.mineweekly.newsletter.markdown.tree.SharedLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every link that a newsletter has shared.
 *
 * @param links in the order in which a reader meets them, going from the newest issue back
 */
public record LinkIndex(List<IndexedLink> links) {
    private static final String OTHERS = "other-sites";

    /** Ids of the page itself, which a host's name could happen to become. */
    private static final Set<String> OWN_IDS = Set.of(OTHERS, "nl-main", "nl-newest", "nl-years");

    public LinkIndex {
        links = List.copyOf(links);
    }

    /** @param entries the issues that readers may know of, newest first */
    public static LinkIndex of(List<RenderedIssue> entries) {
        Map<String, SharedLink> newest = new LinkedHashMap<>();
        Map<String, List<LinkUse>> uses = new HashMap<>();
        for (RenderedIssue entry : entries) {
            for (SharedLink link : entry.article().links()) {
                String key = UrlNormalization.key(link.url());
                newest.putIfAbsent(key, link);
                List<LinkUse> all = uses.computeIfAbsent(key, unused -> new ArrayList<>());
                if (all.isEmpty() || !all.get(all.size() - 1).entry().issue().equals(entry.issue())) {
                    all.add(new LinkUse(entry, link.anchor()));
                }
            }
        }
        List<IndexedLink> links = new ArrayList<>();
        newest.forEach((key, link) -> links.add(new IndexedLink(
                link.url(), link.title(), UrlNormalization.hostOf(link.url()), uses.getOrDefault(key, List.of()))));
        return new LinkIndex(links);
    }

    /** How many sites the links lead to. */
    public static int hosts(List<IndexedLink> links) {
        return (int) links.stream().map(IndexedLink::host).distinct().count();
    }

    /**
     * The sites with the most different links first, then by host; at the end all others as one.
     *
     * @param least how many links a site must have not to be one of the others
     */
    public List<SharedSite> sites(int least) {
        Map<String, List<IndexedLink>> byHost = new LinkedHashMap<>();
        links.forEach(link ->
                byHost.computeIfAbsent(link.host(), host -> new ArrayList<>()).add(link));
        List<SharedSite> sites = new ArrayList<>();
        byHost.forEach((host, of) -> {
            if (of.size() >= least) {
                sites.add(new SharedSite(FileName.ofHost(host, OWN_IDS), Hosts.name(host), host, of));
            }
        });
        sites.sort(Comparator.comparingInt((SharedSite site) -> site.links().size())
                .reversed()
                .thenComparing(SharedSite::host));
        List<IndexedLink> others = links.stream()
                .filter(link -> byHost.getOrDefault(link.host(), List.of()).size() < least)
                .toList();
        if (!others.isEmpty()) {
            sites.add(new SharedSite(OTHERS, "", "", others));
        }
        return sites;
    }
}
