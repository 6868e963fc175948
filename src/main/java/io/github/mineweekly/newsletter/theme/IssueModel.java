package io.github.mineweekly.newsletter.theme;

import io.github.mineweekly.newsletter.markdown.Heading;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.OutlineEntry;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issue's page as its template wants it: every key of every item set, since names fall through to the parent. */
final class IssueModel {
    private final IssuePage page;
    private final Language language;
    private final Links links;

    IssueModel(IssuePage page, Language language) {
        this.page = page;
        this.language = language;
        this.links = Links.from(page.issue().source().pagePath());
    }

    Map<String, Object> toMap() {
        Map<String, Object> model = new HashMap<>();
        model.put("title", page.issue().title());
        model.put("isoDate", page.issue().date().toString());
        model.put("date", language.date(page.issue().date()));
        model.put("description", page.issue().description());
        model.put("draft", page.draft());
        model.put(
                "sections",
                page.article().sections().stream().map(IssueModel::section).toList());
        model.put("outline", outline(page.article().outline()));
        model.put("hasOutline", !page.article().outline().isEmpty());
        model.put("older", neighbour(page.older()));
        model.put("newer", neighbour(page.newer()));
        return model;
    }

    /** A list of at most one, which a template reads as a condition. */
    private List<Map<String, Object>> neighbour(@Nullable Teaser teaser) {
        return teaser == null ? List.of() : List.of(TeaserModel.of(teaser, language, links));
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> model = new HashMap<>();
        model.put("heading", heading(section.heading()));
        model.put("tagline", section.tagline() == null ? "" : section.tagline());
        model.put("html", section.html());
        model.put("items", section.items().stream().map(IssueModel::item).toList());
        return model;
    }

    private static Map<String, Object> item(Item item) {
        Map<String, Object> model = new HashMap<>();
        model.put("heading", heading(item.heading()));
        model.put("sources", item.sources().stream().map(IssueModel::source).toList());
        model.put("html", item.html());
        return model;
    }

    private static Map<String, Object> source(SourceLink source) {
        Map<String, Object> model = new HashMap<>();
        model.put("url", source.url());
        model.put("label", source.label() == null ? "" : source.label());
        return model;
    }

    private static List<Map<String, Object>> heading(@Nullable Heading heading) {
        if (heading == null) {
            return List.of();
        }
        Map<String, Object> model = new HashMap<>();
        model.put("id", heading.id());
        model.put("html", heading.html());
        model.put("text", heading.text());
        return List.of(model);
    }

    private static List<Map<String, Object>> outline(List<OutlineEntry> entries) {
        List<Map<String, Object>> models = new ArrayList<>();
        for (OutlineEntry entry : entries) {
            Map<String, Object> model = new HashMap<>();
            model.put("id", entry.heading().id());
            model.put("text", entry.heading().text());
            model.put("children", outline(entry.children()));
            model.put("hasChildren", !entry.children().isEmpty());
            models.add(model);
        }
        return models;
    }
}
