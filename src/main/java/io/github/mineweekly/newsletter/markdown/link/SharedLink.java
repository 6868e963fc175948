package io.github.mineweekly.newsletter.markdown.link;

import io.github.mineweekly.newsletter.diagnostic.Location;

/**
 * A link of an article to another site.
 *
 * @param url http or https, as the page has it
 * @param key equal for addresses of the same page, see {@link UrlNormalization}
 * @param title what it is called in a list: the item's title if it is the item's source, or if the text says nothing;
 *     else the link's text
 * @param anchor the id of the nearest heading above, or empty
 * @param source whether it is the source of an item
 * @param location the destination as typed
 */
public record SharedLink(String url, String key, String title, String anchor, boolean source, Location location) {
    /** One of which it is not known yet whether it is a source. */
    public SharedLink(String url, String title, String anchor, Location location) {
        this(url, UrlNormalization.key(url), title, anchor, false, location);
    }

    /** The same link as a list calls it. */
    public SharedLink listed(String called, boolean isSource) {
        return new SharedLink(url, key, called, anchor, isSource, location);
    }

    /** The same link in another place. */
    public SharedLink at(Location place) {
        return new SharedLink(url, key, title, anchor, source, place);
    }
}
