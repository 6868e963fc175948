package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.feed.LinkList;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.tree.SharedLink;
import io.github.mineweekly.newsletter.text.PagePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every link that a newsletter has shared.
 *
 * @param links in the order in which a reader meets them, going from the newest issue back
 * @param hosts the most shared first, then by name
 */
public record LinkIndex(List<Link> links, List<Host> hosts) {
    public LinkIndex {
        links = List.copyOf(links);
        hosts = List.copyOf(hosts);
    }

    /**
     * A page that was shared, whatever the form of its address.
     *
     * @param url as the newest issue has it
     * @param title as the newest issue has it
     * @param host without {@code www.}
     * @param uses the issues that shared it, newest first, each once
     */
    public record Link(String url, String title, String host, List<Use> uses) {
        public Link {
            uses = List.copyOf(uses);
        }
    }

    /** @param anchor the id of the heading above the link, or empty */
    public record Use(Issue issue, String anchor) {
        /** The address of the place, relative to the newsletter's folder. */
        String url() {
            String page = PagePath.encode(issue.source().pagePath());
            return anchor.isEmpty() ? page : page + "#" + PagePath.encode(anchor);
        }

        private LinkList.Place place() {
            return new LinkList.Place(url(), issue.title(), issue.date());
        }
    }

    /** @param links how many different pages of it were shared */
    public record Host(String name, int links) {}

    /** @param entries the issues that readers may know of, newest first */
    public static LinkIndex of(List<RenderedIssue> entries) {
        Map<String, SharedLink> newest = new LinkedHashMap<>();
        Map<String, List<Use>> uses = new HashMap<>();
        for (RenderedIssue entry : entries) {
            for (SharedLink link : entry.article().links()) {
                String key = UrlNormalization.key(link.url());
                newest.putIfAbsent(key, link);
                List<Use> all = uses.computeIfAbsent(key, unused -> new ArrayList<>());
                if (all.isEmpty() || !all.get(all.size() - 1).issue().equals(entry.issue())) {
                    all.add(new Use(entry.issue(), link.anchor()));
                }
            }
        }
        List<Link> links = new ArrayList<>();
        newest.forEach((key, link) -> links.add(new Link(
                link.url(), link.title(), UrlNormalization.hostOf(link.url()), uses.getOrDefault(key, List.of()))));
        return new LinkIndex(links, hosts(links));
    }

    private static List<Host> hosts(List<Link> links) {
        Map<String, Integer> counts = new HashMap<>();
        links.forEach(link -> counts.merge(link.host(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new Host(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingInt(Host::links).reversed().thenComparing(Host::name))
                .toList();
    }

    /** {@code links.json}. */
    public String toJson() {
        return LinkList.write(links.stream()
                .map(link -> new LinkList.Link(
                        link.url(),
                        link.title(),
                        link.host(),
                        link.uses().stream().map(Use::place).toList()))
                .toList());
    }
}
