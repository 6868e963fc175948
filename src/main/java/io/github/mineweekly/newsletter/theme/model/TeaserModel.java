package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssueNumber;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.view.IssueView;
import io.github.mineweekly.newsletter.theme.view.LatestView;
import io.github.mineweekly.newsletter.theme.view.RowView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An issue as others' templates want it: neighbours, rows, the newest one. */
final class TeaserModel {
    private static final int IN_TEASER = 3;
    private static final int IN_LATEST = 12;

    private TeaserModel() {}

    /** The issue before or after. */
    static IssueView.@Nullable Neighbour neighbour(@Nullable RenderedIssue entry, PageContext context) {
        if (entry == null) {
            return null;
        }
        Issue issue = entry.issue();
        return new IssueView.Neighbour(
                context.links().to(issue.source().pagePath()),
                entry.title(context.settings().name()),
                issue.date().toString(),
                context.language().date(issue.date()),
                teaser(entry));
    }

    /** Rows of a list whose headings name the year. */
    static List<RowView> rows(List<RenderedIssue> issues, PageContext context) {
        return issues.stream()
                .map(entry ->
                        row(entry, context.language().dayMonth(entry.issue().date()), context))
                .toList();
    }

    /** Rows of a list whose headings do not name the year, so that the date does. */
    static List<RowView> datedRows(List<RenderedIssue> issues, PageContext context) {
        return issues.stream()
                .map(entry -> row(entry, context.language().day(entry.issue().date()), context))
                .toList();
    }

    /** Number, title, date, the first headlines. */
    private static RowView row(RenderedIssue entry, String day, PageContext context) {
        Issue issue = entry.issue();
        String title = entry.title(context.settings().name());
        TitleParts parts = TitleParts.of(title, context.settings().name());
        List<RowView.Headline> headlines = entry.headlines().stream()
                .filter(text -> !text.equals(title))
                .limit(IN_TEASER)
                .map(RowView.Headline::new)
                .toList();
        return new RowView(
                context.links().to(issue.source().pagePath()),
                numeral(parts, issue.number(), context.language()),
                parts.rest(),
                entry.draft(),
                headlines,
                issue.date().toString(),
                day);
    }

    /** The number, repeating neither the newsletter's name nor the title. */
    private static String numeral(TitleParts title, @Nullable Integer number, Language language) {
        boolean said = number == null || !title.number().isEmpty() || IssueNumber.isIn(title.rest(), number);
        return said ? title.number() : language.with("numberLabel", "" + number);
    }

    /** The newest issue, which the home page shows large. */
    static LatestView latest(RenderedIssue entry, PageContext context) {
        Issue issue = entry.issue();
        Language language = context.language();
        String name = context.settings().name();
        TitleParts title = TitleParts.of(entry.title(name), name);
        String url = context.links().to(issue.source().pagePath());
        int items = entry.article().items().size();
        return new LatestView(
                url,
                numeral(title, issue.number(), language),
                title.isNumber() ? "" : title.rest(),
                entry.draft(),
                issue.date().toString(),
                language.date(issue.date()),
                count(entry, language),
                language.count("minutes", entry.article().readingMinutes()),
                issue.description(),
                context.cover(issue),
                LatestSections.of(entry, url, IN_LATEST),
                items > IN_LATEST ? language.with("allItems", "" + items) : language.word("read"));
    }

    /** How many items an issue has, in words; empty if it has none. */
    static String count(RenderedIssue entry, Language language) {
        int count = entry.article().items().size();
        return count == 0 ? "" : language.count("items", count);
    }

    private static String teaser(RenderedIssue entry) {
        String description = entry.issue().description();
        return description.isEmpty()
                ? String.join(" / ", entry.headlines().stream().limit(IN_TEASER).toList())
                : description;
    }
}
