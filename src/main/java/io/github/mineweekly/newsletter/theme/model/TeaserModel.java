package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.text.WebAddress;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An issue as others' templates want it: neighbours, rows, the newest one. */
final class TeaserModel {
    private static final int IN_TEASER = 3;
    private static final int IN_LATEST = 12;

    private TeaserModel() {}

    /** Without the keys of a list's row. */
    static Map<String, Object> of(RenderedIssue entry, PageContext context) {
        Issue issue = entry.issue();
        Language language = context.language();
        int count = entry.headlines().size();
        Map<String, Object> model = new HashMap<>();
        model.put("url", context.links().to(issue.source().pagePath()));
        model.put("title", entry.title(context.settings().name()));
        model.put("isoDate", issue.date().toString());
        model.put("date", language.date(issue.date()));
        model.put("day", language.dayMonth(issue.date()));
        model.put("description", issue.description());
        model.put("teaser", teaser(entry));
        model.put("draft", entry.draft());
        model.put("count", count == 0 ? "" : language.count("items", count));
        model.put("minutes", language.count("minutes", entry.article().readingMinutes()));
        model.put("cover", context.cover(issue.cover(), issue.source().key()));
        model.put("coverSize", context.coverSize(issue.cover(), issue.source().key()));
        model.put("coverForeign", issue.cover() != null && WebAddress.isHttp(issue.cover()));
        return model;
    }

    /** A row of a list: number, title, date, the first headlines. */
    static Map<String, Object> row(RenderedIssue entry, PageContext context) {
        Map<String, Object> model = of(entry, context);
        name(entry, context, model);
        String title = entry.title(context.settings().name());
        headlines(
                entry.headlines().stream()
                        .filter(text -> !text.equals(title))
                        .limit(IN_TEASER)
                        .map(text -> Map.<String, Object>of("text", text))
                        .toList(),
                model);
        return model;
    }

    /** A row of a list whose headings do not name the year, so that the date does. */
    static Map<String, Object> datedRow(RenderedIssue entry, PageContext context) {
        Map<String, Object> model = row(entry, context);
        model.put("day", context.language().day(entry.issue().date()));
        return model;
    }

    /** The newest issue, which the home page shows large. */
    static Map<String, Object> latest(RenderedIssue entry, PageContext context) {
        Map<String, Object> model = of(entry, context);
        TitleParts title = TitleParts.of(
                entry.title(context.settings().name()), context.settings().name());
        model.put("numeral", title.number());
        model.put("shortTitle", title.isNumber() ? "" : title.rest());
        model.put("sections", LatestSections.of(entry, "" + model.get("url"), IN_LATEST));
        int items = entry.headlines().size();
        model.put(
                "more",
                items > IN_LATEST
                        ? context.language().with("allItems", "" + items)
                        : context.language().word("read"));
        return model;
    }

    /** Number and title, neither repeating the newsletter's name nor each other. */
    private static void name(RenderedIssue entry, PageContext context, Map<String, Object> model) {
        String name = context.settings().name();
        TitleParts title = TitleParts.of(entry.title(name), name);
        Integer number = entry.issue().number();
        String label = title.number();
        if (label.isEmpty() && number != null && !title.rest().contains(number.toString())) {
            label = context.language().with("numberLabel", number.toString());
        }
        model.put("numeral", label);
        model.put("shortTitle", title.rest());
    }

    private static void headlines(List<Map<String, Object>> headlines, Map<String, Object> model) {
        model.put("headlines", headlines);
        model.put("hasHeadlines", !headlines.isEmpty());
    }

    private static String teaser(RenderedIssue entry) {
        String description = entry.issue().description();
        return description.isEmpty()
                ? String.join(" / ", entry.headlines().stream().limit(IN_TEASER).toList())
                : description;
    }
}
