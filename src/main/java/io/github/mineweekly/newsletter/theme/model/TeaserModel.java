package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
        model.put("coverForeign", issue.cover() != null && PageContext.isForeign(issue.cover()));
        return model;
    }

    /** A row of a list: number, title, date, the first headlines. */
    static Map<String, Object> row(RenderedIssue entry, PageContext context) {
        Map<String, Object> model = of(entry, context);
        name(entry, context, model);
        headlines(
                entry.headlines().stream()
                        .limit(IN_TEASER)
                        .map(text -> Map.<String, Object>of("text", text))
                        .toList(),
                model);
        return model;
    }

    /** The newest issue, which the home page shows large. */
    static Map<String, Object> latest(RenderedIssue entry, PageContext context) {
        Map<String, Object> model = of(entry, context);
        TitleParts title = TitleParts.of(
                entry.title(context.settings().name()), context.settings().name());
        model.put("numeral", title.number());
        model.put("shortTitle", title.isNumber() ? "" : title.rest());
        List<Item> items = entry.article().items();
        List<String> texts = entry.headlines();
        headlines(
                IntStream.range(0, Math.min(texts.size(), IN_LATEST))
                        .mapToObj(i -> Map.<String, Object>of(
                                "text",
                                texts.get(i),
                                "url",
                                i < items.size() ? model.get("url") + "#" + anchor(items.get(i)) : ""))
                        .toList(),
                model);
        model.put(
                "more",
                texts.size() > IN_LATEST
                        ? context.language().with("allItems", "" + texts.size())
                        : context.language().word("read"));
        return model;
    }

    private static String anchor(Item item) {
        return PageUrls.encode(item.heading().id());
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
