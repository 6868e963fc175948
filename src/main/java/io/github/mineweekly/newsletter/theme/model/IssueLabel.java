package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.issue.Issue;
import java.util.Map;

/** An issue in few letters, where a list names it again and again. */
final class IssueLabel {
    private IssueLabel() {}

    static Map<String, Object> of(RenderedIssue entry, PageContext context) {
        Issue issue = entry.issue();
        return Map.of(
                "url", context.links().to(issue.source().pagePath()),
                "label", text(entry, context),
                "issueTitle", entry.title(context.settings().name()),
                "isoDate", issue.date().toString(),
                "date", context.language().day(issue.date()),
                "draft", entry.draft());
    }

    /** The number, else the title. */
    static String text(RenderedIssue entry, PageContext context) {
        Integer number = entry.issue().number();
        return number == null
                ? entry.title(context.settings().name())
                : context.language().with("numberLabel", number.toString());
    }
}
