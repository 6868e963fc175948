package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.theme.view.LatestView;
import java.util.ArrayList;
import java.util.List;

/** The newest issue's items by its sections, as the home page lists them. */
final class LatestSections {
    private LatestSections() {}

    /**
     * @param url of the issue
     * @param most how many items are listed
     */
    static List<LatestView.SectionHeadlines> of(RenderedIssue entry, String url, int most) {
        List<LatestView.SectionHeadlines> sections = new ArrayList<>();
        int left = most;
        for (Section section : entry.article().sections()) {
            List<LatestView.Headline> items =
                    items(section, url).stream().limit(left).toList();
            if (!items.isEmpty()) {
                String name = section.heading() == null ? "" : section.heading().text();
                sections.add(new LatestView.SectionHeadlines(name, items));
            }
            left -= items.size();
        }
        return sections;
    }

    private static List<LatestView.Headline> items(Section section, String url) {
        return section.items().stream()
                .filter(item -> !item.heading().text().isEmpty())
                .map(item -> headline(item, url))
                .toList();
    }

    private static LatestView.Headline headline(Item item, String url) {
        String text = item.heading().text();
        String source = item.sources().isEmpty() ? "" : item.sources().get(0).name();
        String place = PageUrls.at(url, item.heading().id());
        return new LatestView.Headline(place, text, source.equals(text) ? "" : source);
    }
}
