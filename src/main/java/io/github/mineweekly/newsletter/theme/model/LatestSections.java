package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.text.UrlEncoding;
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
    static List<LatestView.Group> of(RenderedIssue entry, String url, int most) {
        List<LatestView.Group> sections = new ArrayList<>();
        int left = most;
        for (Section section : entry.article().sections()) {
            List<LatestView.Headline> items =
                    items(section, url).stream().limit(left).toList();
            if (!items.isEmpty()) {
                String name = section.heading() == null ? "" : section.heading().text();
                sections.add(new LatestView.Group(name, items));
            }
            left -= items.size();
        }
        return sections;
    }

    private static List<LatestView.Headline> items(Section section, String url) {
        List<LatestView.Headline> items = new ArrayList<>();
        for (Item item : section.items()) {
            if (item.heading().text().isEmpty()) {
                continue;
            }
            items.add(item(item.heading().text(), url, item.heading().id(), item.sources()));
        }
        return items;
    }

    private static LatestView.Headline item(String text, String url, String anchor, List<SourceLink> sources) {
        String source = sources.isEmpty() ? "" : sources.get(0).name();
        String shown = source.equals(text) ? "" : source;
        return new LatestView.Headline(anchor.isEmpty() ? url : url + "#" + UrlEncoding.fragment(anchor), text, shown);
    }
}
