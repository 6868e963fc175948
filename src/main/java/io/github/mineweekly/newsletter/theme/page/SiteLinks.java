package io.github.mineweekly.newsletter.theme.page;

import java.util.List;

/**
 * What was shared of one site, or of all that have no group of their own.
 *
 * @param id of the group's heading on the page
 * @param name as readers know the site; empty for all others
 * @param host empty for all others
 */
public record SiteLinks(String id, String name, String host, List<LinkRow> links) {
    public SiteLinks {
        links = List.copyOf(links);
    }
}
