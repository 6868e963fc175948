package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.LinkUse;
import io.github.mineweekly.newsletter.markdown.Group;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Part;
import io.github.mineweekly.newsletter.markdown.Prose;
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
        model.put("pieces", pieces(section.prose()));
        model.put("parts", section.parts().stream().map(this::part).toList());
        return model;
    }

    /** The HTML in pieces, each but the last with the item that pages add to after it. */
    private List<Map<String, Object>> pieces(Prose prose) {
        List<Map<String, Object>> pieces = new ArrayList<>();
        for (int i = 0; i < prose.pieces().size(); i++) {
            boolean item = i + 1 < prose.pieces().size();
            pieces.add(Map.of(
                    "html",
                    prose.pieces().get(i),
                    "item",
                    item ? List.of(entry(prose.items().get(i))) : List.of()));
        }
        return pieces;
    }

    private Map<String, Object> entry(Item item) {
        List<Map<String, String>> uses = earlier(item);
        return Map.of(
                "id",
                item.heading().id(),
                "permalink",
                permalink(item.heading()),
                "earlier",
                uses,
                "hasEarlier",
                !uses.isEmpty());
    }

    /** Either an item or a group: a list of at most one, which a template reads as a condition. */
    private Map<String, Object> part(Part part) {
        return Map.of(
                "item", part instanceof Item item ? List.of(item(item)) : List.of(),
                "cluster", part instanceof Group group ? List.of(group(group)) : List.of());
    }

    private Map<String, Object> group(Group group) {
        return Map.of(
                "id", group.heading().id(),
                "level", group.heading().level(),
                "heading", group.heading().html(),
                "permalink", permalink(group.heading()),
                "pieces", pieces(group.prose()),
                "parts", group.parts().stream().map(this::part).toList());
    }

    private List<Map<String, Object>> heading(@Nullable Heading heading) {
        return heading == null
                ? List.of()
                : List.of(Map.of("id", heading.id(), "html", heading.html(), "permalink", permalink(heading)));
    }

    private Map<String, Object> item(Item item) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", item.heading().id());
        model.put("level", item.heading().level());
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
