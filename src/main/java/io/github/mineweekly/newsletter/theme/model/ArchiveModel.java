package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.markdown.Article;
import io.github.mineweekly.newsletter.theme.page.HomePage;
import io.github.mineweekly.newsletter.theme.page.YearLink;
import io.github.mineweekly.newsletter.theme.page.YearPage;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lists of the home page and the year pages as their templates want them. */
public final class ArchiveModel {
    private final PageContext context;

    public ArchiveModel(PageContext context) {
        this.context = context;
    }

    public Map<String, Object> home(HomePage page) {
        Language language = context.language();
        Map<String, Object> model = new HashMap<>();
        model.put("long", TitleParts.isLong(context.settings().name()));
        model.put("description", context.settings().description());
        model.put("about", context.settings().description());
        if (context.settings().description().isEmpty()) {
            about(page.total(), page.issues(), model);
        }
        introduction(page.introduction(), model);
        model.put("empty", page.issues().isEmpty());
        model.put("total", page.total() == 0 ? "" : language.count("issues", page.total()));
        model.put("span", span(page));
        model.put(
                "latest",
                page.issues().isEmpty()
                        ? List.of()
                        : List.of(TeaserModel.latest(page.issues().get(0), context)));
        model.put("years", years(page));
        YearLinks.put(page.years(), 0, "issues", context, model);
        return model;
    }

    private void about(int count, List<RenderedIssue> issues, Map<String, Object> model) {
        List<String> titles = issues.stream()
                .map(entry -> entry.title(context.settings().name()))
                .toList();
        model.put("about", Summary.of(context.language().count("issues", count), titles, context.language()));
    }

    private void introduction(@Nullable Article article, Map<String, Object> model) {
        IssueSectionModel sections = new IssueSectionModel(context, Map.of());
        model.put("introduction", article != null);
        model.put(
                "sections",
                article == null
                        ? List.of()
                        : article.sections().stream().map(sections::of).toList());
        model.put("notes", article == null ? "" : article.notes());
        model.put("titleId", article == null || article.titleId() == null ? "" : article.titleId());
    }

    public Map<String, Object> year(YearPage page) {
        Map<String, Object> model = new HashMap<>();
        about(page.issues().size(), page.issues(), model);
        model.put("year", "" + page.year());
        model.put("size", context.language().count("issues", page.issues().size()));
        model.put("rows", rows(page.issues()));
        YearLinks.put(page.years(), page.year(), "issues", context, model);
        return model;
    }

    /** The newest issue is above, so a newsletter with one issue has no list. */
    private List<Map<String, Object>> years(HomePage page) {
        Map<Integer, List<RenderedIssue>> byYear = new TreeMap<>(Comparator.reverseOrder());
        page.issues().stream()
                .skip(1)
                .forEach(entry -> byYear.computeIfAbsent(entry.issue().date().getYear(), year -> new ArrayList<>())
                        .add(entry));
        List<Map<String, Object>> models = new ArrayList<>();
        byYear.forEach((year, issues) -> models.add(Map.of(
                "year", "" + year,
                "size", context.language().count("issues", size(page, year, issues.size())),
                "rows", rows(issues))));
        return models;
    }

    /** How many issues the page lists of a year; in all, where the year has a page that lists them. */
    private static int size(HomePage page, int year, int rows) {
        return page.years().stream()
                .filter(count -> count.year() == year)
                .map(YearLink::size)
                .findFirst()
                .orElse(rows);
    }

    private static String span(HomePage page) {
        if (page.issues().isEmpty()) {
            return "";
        }
        int last = page.issues().get(0).issue().date().getYear();
        int first = page.years().isEmpty()
                ? page.issues().get(page.issues().size() - 1).issue().date().getYear()
                : page.years().get(page.years().size() - 1).year();
        return first == last ? "" + last : first + "–" + last;
    }

    private List<Map<String, Object>> rows(List<RenderedIssue> issues) {
        return issues.stream().map(entry -> TeaserModel.row(entry, context)).toList();
    }
}
