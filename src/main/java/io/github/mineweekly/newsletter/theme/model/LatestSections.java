package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.text.UrlEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The newest issue's items by its sections, as the home page lists them. */
final class LatestSections {
    private LatestSections() {}

    /**
     * @param url of the issue
     * @param most how many items are listed
     */
    static List<Map<String, Object>> of(RenderedIssue entry, String url, int most) {
        List<Map<String, Object>> sections = new ArrayList<>();
        int left = most;
        for (Section section : entry.article().sections()) {
            List<Map<String, Object>> items =
                    items(section, url).stream().limit(left).toList();
            if (!items.isEmpty()) {
                String name = section.heading() == null ? "" : section.heading().text();
                sections.add(Map.of("name", name, "headlines", items));
            }
            left -= items.size();
        }
        return sections;
    }

    private static List<Map<String, Object>> items(Section section, String url) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Item item : section.items()) {
            items.add(item(item.heading().text(), url, item.heading().id(), item.sources()));
        }
        return items;
    }

    private static Map<String, Object> item(String text, String url, String anchor, List<SourceLink> sources) {
        String source = sources.stream()
                .map(one -> one.publisher() == null ? one.host() : one.publisher())
                .findFirst()
                .orElse("");
        return Map.of(
                "text", text, "url", anchor.isEmpty() ? url : url + "#" + UrlEncoding.path(anchor), "source", source);
    }
}
