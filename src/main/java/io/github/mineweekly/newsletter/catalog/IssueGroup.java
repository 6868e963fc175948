package io.github.mineweekly.newsletter.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * The issues that have a tag, or an author.
 *
 * @param name as the newest issue has it
 * @param slug names its page; by the name alone, whatever other names and issues there are
 * @param issues newest first, at least one
 */
public record IssueGroup(GroupKind kind, String name, String slug, List<RenderedIssue> issues) {
    public IssueGroup {
        issues = List.copyOf(issues);
    }

    public String pagePath() {
        return kind.folder() + "/" + slug + ".html";
    }

    public String pagePath(Years years) {
        return kind.folder() + "/" + slug + "/" + years.first() + ".html";
    }

    /** The day of the newest issue. */
    public LocalDate latest() {
        return issues.get(0).issue().date();
    }
}
