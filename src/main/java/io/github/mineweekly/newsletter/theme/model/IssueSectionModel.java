package io.github.mineweekly.newsletter.theme.model;

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
    private final Language language;

    IssueSectionModel(Language language) {
        this.language = language;
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
        return model;
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
