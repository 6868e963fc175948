package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.GroupIndex;
import io.github.mineweekly.newsletter.catalog.GroupLink;
import io.github.mineweekly.newsletter.catalog.IssueGroup;
import io.github.mineweekly.newsletter.theme.page.GroupPage;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages of tags and authors, and their names on an issue's page, as their templates want them. */
public final class GroupModel {
    private final PageContext context;
    private final Language language;

    public GroupModel(PageContext context) {
        this.context = context;
        this.language = context.language();
    }

    public Map<String, Object> index(GroupIndex index) {
        List<IssueGroup> groups = index.groups();
        String names = index.kind().folder();
        Map<String, Object> model = new HashMap<>();
        model.put("about", Summary.of("", groups.stream().map(IssueGroup::name).toList(), language));
        model.put("title", language.word(names));
        model.put("empty", groups.isEmpty());
        model.put("total", "");
        model.put("groups", groups.stream().map(this::teaser).toList());
        return model;
    }

    private Map<String, Object> teaser(IssueGroup group) {
        return Map.of(
                "name", group.name(),
                "url", context.links().to(group.pagePath()),
                "size", "",
                "issues", language.count("issues", group.issues().size()),
                "isoDate", group.latest().toString(),
                "date", language.day(group.latest()));
    }

    public Map<String, Object> page(GroupPage page) {
        IssueGroup group = page.group();
        String issues = language.count("issues", group.issues().size());
        List<String> titles = group.issues().stream()
                .map(entry -> entry.title(context.settings().name()))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("about", Summary.of(issues, titles, language));
        model.put("name", group.name());
        model.put("long", TitleParts.isLong(group.name()));
        model.put("all", context.links().to(group.kind().indexPath()));
        model.put("kindName", language.word(group.kind().folder()));
        model.put("year", page.year() == 0 ? "" : "" + page.year());
        model.put("issues", issues);
        model.put(
                "rows",
                page.shown().stream()
                        .map(entry -> TeaserModel.datedRow(entry, context))
                        .toList());
        YearLinks.put(page.years(), page.year(), "issues", context, model);
        return model;
    }

    /** @param separator what comes between two names */
    static List<Map<String, Object>> links(List<GroupLink> links, String separator, PageContext context) {
        List<Map<String, Object>> models = new ArrayList<>();
        for (GroupLink link : links) {
            models.add(Map.of(
                    "name", link.name(),
                    "url", link.path() == null ? "" : context.links().to(link.path()),
                    "separator", models.isEmpty() ? "" : separator));
        }
        return models;
    }
}
