package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.LinkUse;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A section of an issue as its template wants it. */
final class IssueSectionModel {
    /** How many issues an item names that had its source before. */
    private static final int IN_EARLIER = 3;

    private final PageContext context;
    private final Language language;
    private final Map<String, List<LinkUse>> earlier;

    /** @param earlier by the id of an item, where its source had been shared before */
    IssueSectionModel(PageContext context, Map<String, List<LinkUse>> earlier) {
        this.context = context;
        this.language = context.language();
        this.earlier = earlier;
    }

    Map<String, Object> of(Section section) {
        Map<String, Object> model = new HashMap<>();
        model.put("heading", heading(section.heading()));
        model.put("id", section.heading() == null ? "" : section.heading().id());
        model.put("tagline", section.tagline() == null ? "" : section.tagline());
        model.put("html", section.html());
        model.put("items", section.items().stream().map(this::item).toList());
        return model;
    }

    private List<Map<String, Object>> heading(@Nullable Heading heading) {
        return heading == null
                ? List.of()
                : List.of(Map.of("id", heading.id(), "html", heading.html(), "permalink", permalink(heading)));
    }

    private Map<String, Object> item(Item item) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", item.heading().id());
        model.put("heading", item.heading().html());
        model.put("permalink", permalink(item.heading()));
        model.put("url", item.sources().isEmpty() ? "" : item.sources().get(0).url());
        model.put("sources", sources(item.sources()));
        model.put("html", item.html());
        List<Map<String, String>> uses = earlier(item);
        model.put("earlier", uses);
        model.put("hasEarlier", !uses.isEmpty());
        return model;
    }

    private List<Map<String, String>> earlier(Item item) {
        return earlier.getOrDefault(item.heading().id(), List.of()).stream()
                .limit(IN_EARLIER)
                .map(use -> Map.of(
                        "url", context.links().prefix() + use.url(), "label", IssueLabel.text(use.entry(), context)))
                .toList();
    }

    private String permalink(Heading heading) {
        return language.with("permalink", heading.text());
    }

    /** The first source is the title's link, so that only further ones need links of their own. */
    private static List<Map<String, Object>> sources(List<SourceLink> sources) {
        List<Map<String, Object>> models = new ArrayList<>();
        for (SourceLink source : sources) {
            boolean known = source.publisher() != null;
            models.add(Map.of(
                    "url", source.url(),
                    "more", !models.isEmpty(),
                    "label", source.label() == null ? "" : source.label(),
                    "publisher", known ? source.publisher() : source.host(),
                    "host", known ? source.host() : ""));
        }
        return models;
    }
}
