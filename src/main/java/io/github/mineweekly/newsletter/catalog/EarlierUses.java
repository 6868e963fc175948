package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.markdown.Item;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an item's source had been shared before. Immutable and thread-safe. */
public final class EarlierUses {
    private final Map<String, IndexedLink> links = new HashMap<>();

    public EarlierUses(LinkIndex index) {
        index.news().forEach(link -> links.put(link.key(), link));
    }

    /** The places by the id of the item, newest issue first; without the items whose sources are new. */
    public Map<String, List<LinkUse>> of(RenderedIssue entry) {
        Map<String, String> keys = new HashMap<>();
        entry.article().links().forEach(link -> keys.put(link.url(), link.key()));
        Map<String, List<LinkUse>> earlier = new HashMap<>();
        for (Item item : entry.article().items()) {
            if (item.sources().isEmpty()) {
                continue;
            }
            String source = item.sources().get(0).url();
            List<LinkUse> uses = before(entry.issue().date(), keys.get(source));
            if (!uses.isEmpty()) {
                earlier.put(item.heading().id(), uses);
            }
        }
        return earlier;
    }

    /** @param key of a link; null for what is not a link to another site */
    private List<LinkUse> before(LocalDate day, @Nullable String key) {
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
