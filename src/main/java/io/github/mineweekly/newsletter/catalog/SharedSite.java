package io.github.mineweekly.newsletter.catalog;

import java.util.List;

/**
 * What was shared of one site, or of all that are not named themselves.
 *
 * @param id names its page, and its heading on a page of several
 * @param name as readers know the site; empty for all others
 * @param host empty for all others
 */
public record SharedSite(String id, String name, String host, List<IndexedLink> links) {
    public SharedSite {
        links = List.copyOf(links);
    }

    public String pagePath() {
        return "links/" + id + ".html";
    }

    public String pagePath(Years years) {
        return "links/" + id + "/" + years.first() + ".html";
    }

    /** How many of its links are sources of items. */
    public long sources() {
        return links.stream().filter(IndexedLink::item).count();
    }

    /** Whether these are the links of many sites. */
    public boolean isOthers() {
        return host.isEmpty();
    }

    /** The same site with some of its links. */
    public SharedSite with(List<IndexedLink> some) {
        return new SharedSite(id, name, host, some);
    }
}
