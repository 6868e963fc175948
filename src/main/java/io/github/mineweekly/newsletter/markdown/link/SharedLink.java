package io.github.mineweekly.newsletter.markdown.link;

import io.github.mineweekly.newsletter.diagnostic.Location;

/**
 * A link of an article to another site.
 *
 * @param url http or https, as the page has it
 * @param title the item's title if it is the item's source, else the link's text
 * @param anchor the id of the nearest heading above, or empty
 * @param location the destination as typed
 */
public record SharedLink(String url, String title, String anchor, Location location) {}
