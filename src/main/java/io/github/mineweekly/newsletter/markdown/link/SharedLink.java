package io.github.mineweekly.newsletter.markdown.link;

import io.github.mineweekly.newsletter.diagnostic.Location;

/**
 * A link of an article to another site.
 *
 * @param url http or https, as the page has it
 * @param key equal for addresses of the same page, see {@link UrlNormalization}
 * @param title the item's title if it is the item's source, else the link's text
 * @param anchor the id of the nearest heading above, or empty
 * @param location the destination as typed
 */
public record SharedLink(String url, String key, String title, String anchor, Location location) {
    public SharedLink(String url, String title, String anchor, Location location) {
        this(url, UrlNormalization.key(url), title, anchor, location);
    }

    /** The same link in another place. */
    public SharedLink at(Location place) {
        return new SharedLink(url, key, title, anchor, place);
    }
}
