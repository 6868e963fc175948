package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.theme.template.Language;
import java.util.Map;

/** An issue in few letters, where a list names it again and again. */
final class IssueLabel {
    private IssueLabel() {}

    static Map<String, Object> of(RenderedIssue entry, PageContext context) {
        Issue issue = entry.issue();
        return Map.of(
                "url", context.links().to(issue.source().pagePath()),
                "label", of(issue, context.language()),
                "issueTitle", issue.title(),
                "isoDate", issue.date().toString(),
                "date", context.language().day(issue.date()),
                "draft", entry.draft());
    }

    /** The number, else the title. */
    static String of(Issue issue, Language language) {
        Integer number = issue.number();
        return number == null ? issue.title() : language.with("numberLabel", number.toString());
    }
}
