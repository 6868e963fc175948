package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;

/** An issue in few letters, where a list names it again and again. */
final class IssueLabel {
    private IssueLabel() {}

    /** The number, else the title. */
    static String text(RenderedIssue entry, PageContext context) {
        Integer number = entry.issue().number();
        return number == null
                ? entry.title(context.settings().name())
                : context.language().with("numberLabel", number.toString());
    }
}
