package io.github.mineweekly.newsletter.theme.page;

/**
 * A site and how many links to it were shared.
 *
 * @param name as readers know the site; empty for all that are not named themselves
 * @param host empty for all that are not named themselves
 * @param path of the page that lists them; empty if it is the same page
 * @param id of their heading on that page, or empty
 */
public record SiteCount(String name, String host, int links, String path, String id) {}
