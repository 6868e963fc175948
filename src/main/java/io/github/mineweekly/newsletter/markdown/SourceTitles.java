package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.form.NoTitle;
import io.github.mineweekly.newsletter.markdown.link.SharedLink;
import io.github.mineweekly.newsletter.markdown.link.UrlNormalization;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which links of an article are sources of its items, and what a link is called in a list. */
final class SourceTitles {
    /** In columns, a Han two: so short a text says where a link leads no better than these. */
    private static final int SHORT = 4;

    private final List<SharedLink> links;
    private final Set<String> sources = new HashSet<>();
    private final Map<String, String> headings = new HashMap<>();

    /** @param links as they are typed */
    SourceTitles(List<Section> sections, List<SharedLink> links) {
        this.links = links;
        Map<String, String> keys = new HashMap<>();
        links.forEach(link -> keys.put(link.url(), link.key()));
        for (Section section : sections) {
            for (Item item : section.items()) {
                headings.put(item.heading().id(), item.heading().text());
                item.sources()
                        .forEach(source -> sources.add(keys.computeIfAbsent(source.url(), UrlNormalization::key)));
            }
        }
    }

    /** The same links as lists have them. */
    List<SharedLink> listed() {
        return links.stream()
                .map(link -> link.listed(titleOf(link), sources.contains(link.key())))
                .toList();
    }

    /** The link's text; where that says nothing and does not name a person, the title of the item with the link. */
    private String titleOf(SharedLink link) {
        String text = link.title().strip();
        boolean generic =
                (DisplayWidth.of(text) <= SHORT || NoTitle.isAlone(text)) && !NoTitle.isPerson(text, link.url());
        return generic ? headings.getOrDefault(link.anchor(), text) : text;
    }
}
