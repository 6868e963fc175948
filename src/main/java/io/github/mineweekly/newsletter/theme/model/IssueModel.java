package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.OutlineEntry;
import io.github.mineweekly.newsletter.theme.page.IssuePage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issue's page as its templates want it: every key of every item set, since names fall through to the parent. */
public final class IssueModel {
    private final IssuePage page;
    private final Issue issue;
    private final Article article;
    private final PageContext context;

    public IssueModel(IssuePage page, PageContext context) {
        this.page = page;
        this.issue = page.entry().issue();
        this.article = page.entry().article();
        this.context = context;
    }

    public Map<String, Object> toMap() {
        IssueSectionModel sections = new IssueSectionModel(context, page.earlier());
        Map<String, Object> model = new HashMap<>(TeaserModel.of(page.entry(), context));
        masthead(model);
        model.put("sections", article.sections().stream().map(sections::of).toList());
        model.put("notes", article.notes());
        model.put("hasOutline", !article.outline().isEmpty());
        model.put("outlineTitle", outlineTitle());
        model.put("outline", outline(article.outline()));
        model.put("older", neighbour(page.older()));
        model.put("newer", neighbour(page.newer()));
        model.put(
                "yearsBefore",
                page.yearsBefore().stream()
                        .map(entry -> TeaserModel.datedRow(entry, context))
                        .toList());
        model.put("hasYearsBefore", !page.yearsBefore().isEmpty());
        model.put("hasNeighbours", page.older() != null || page.newer() != null);
        return model;
    }

    private void masthead(Map<String, Object> model) {
        TitleParts title = TitleParts.of(issue.title(), context.settings().name());
        String series = series(title);
        model.put("eyebrow", series.isEmpty() ? eyebrow(title) : "");
        model.put("series", series);
        model.put("numeral", title.isNumber() ? title.number() : "");
        model.put("rest", title.rest());
        model.put("long", title.isLong());
        model.put("titleId", article.titleId() == null ? "" : article.titleId());
        by(model);
        List<Map<String, Object>> links = links();
        model.put("sectionLinks", links);
        model.put("hasSectionLinks", links.size() > 1);
    }

    private void by(Map<String, Object> model) {
        String[] around = (context.language().word("by") + " ").split("\\{0}", 2);
        String between = context.language().word("between");
        model.put("by", GroupModel.links(page.authors(), between, context));
        model.put("hasBy", !page.authors().isEmpty());
        model.put("byBefore", around[0]);
        model.put("byAfter", around[around.length - 1].stripTrailing());
        model.put("tags", GroupModel.links(page.tags(), "", context));
        model.put("hasTags", !page.tags().isEmpty());
    }

    /** The line above the title in its heading; empty if the title is neither the name's nor the number's. */
    private String series(TitleParts title) {
        if (title.number().isEmpty() || title.isNumber()) {
            return title.series();
        }
        return context.settings().name() + " · " + title.number();
    }

    /** The newsletter's name and the number, where the title says neither. */
    private String eyebrow(TitleParts title) {
        String name = context.settings().name();
        Integer number = issue.number();
        if (title.rest().equals(name)) {
            return "";
        }
        return number == null || title.rest().contains(number.toString())
                ? name
                : name + " · " + context.language().with("numberLabel", number.toString());
    }

    private List<Map<String, Object>> links() {
        List<Map<String, Object>> links = new ArrayList<>();
        for (Section section : article.sections()) {
            Heading heading = section.heading();
            if (heading != null) {
                int size = section.items().size();
                links.add(Map.of("id", heading.id(), "text", heading.text(), "size", size == 0 ? "" : "" + size));
            }
        }
        return links;
    }

    private String outlineTitle() {
        String own = issue.outline() instanceof Outline.Levels levels ? levels.label() : null;
        return own == null ? context.language().word("outline") : own;
    }

    /** A list of at most one, which a template reads as a condition. */
    private List<Map<String, Object>> neighbour(@Nullable RenderedIssue entry) {
        return entry == null ? List.of() : List.of(TeaserModel.of(entry, context));
    }

    private static List<Map<String, Object>> outline(List<OutlineEntry> entries) {
        List<Map<String, Object>> models = new ArrayList<>();
        for (OutlineEntry entry : entries) {
            models.add(Map.of(
                    "id", entry.heading().id(),
                    "text", entry.heading().text(),
                    "children", outline(entry.children()),
                    "hasChildren", !entry.children().isEmpty()));
        }
        return models;
    }
}
