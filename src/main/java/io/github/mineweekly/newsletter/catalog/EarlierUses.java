package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.link.SharedLink;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where an item's source had been shared before. Immutable and thread-safe. */
public final class EarlierUses {
    private final Map<String, IndexedLink> links = new HashMap<>();

    public EarlierUses(LinkIndex index) {
        index.links().stream()
                .filter(link -> !link.usual() && link.uses().size() > 1)
                .forEach(link -> links.put(link.key(), link));
    }

    /** The places by the id of the item, newest issue first; without the items whose sources are new. */
    public Map<String, List<LinkUse>> of(RenderedIssue entry) {
        LocalDate day = entry.issue().date();
        Map<String, List<LinkUse>> uses = new HashMap<>();
        for (SharedLink link : entry.article().links()) {
            List<LinkUse> before = before(day, link.key());
            if (!before.isEmpty()) {
                uses.put(link.url(), before);
            }
        }
        Map<String, List<LinkUse>> earlier = new HashMap<>();
        if (uses.isEmpty()) {
            return earlier;
        }
        for (Item item : entry.article().items()) {
            if (item.sources().isEmpty()) {
                continue;
            }
            List<LinkUse> before = uses.get(item.sources().get(0).url());
            if (before != null) {
                earlier.put(item.heading().id(), before);
            }
        }
        return earlier;
    }

    /** @param key of a link */
    private List<LinkUse> before(LocalDate day, String key) {
        IndexedLink link = links.get(key);
        if (link == null) {
            return List.of();
        }
        List<LinkUse> uses = link.uses();
        // The oldest comes last: of most links there is none before.
        if (!isBefore(day, uses.get(uses.size() - 1))) {
            return List.of();
        }
        return uses.stream().filter(use -> isBefore(day, use)).toList();
    }

    private static boolean isBefore(LocalDate day, LinkUse use) {
        return use.entry().issue().date().isBefore(day);
    }
}
