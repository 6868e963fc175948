package io.github.mineweekly.newsletter.catalog;

import java.util.List;

/**
 * A page that was shared, whatever the form of its address.
 *
 * @param url as the newest issue has it
 * @param key of the page, by which addresses of it are the same
 * @param title as the newest issue has it
 * @param host without {@code www.}
 * @param item whether it is the source of an item in one of the issues
 * @param usual whether so many issues have it that it is not news, as the address to subscribe at
 * @param uses where it was shared, newest issue first, each issue once
 */
public record IndexedLink(
        String url, String key, String title, String host, boolean item, boolean usual, List<LinkUse> uses) {
    public IndexedLink {
        uses = List.copyOf(uses);
    }

    /** The year in which it was shared last. */
    public int year() {
        return uses.get(0).entry().issue().date().getYear();
    }
}
