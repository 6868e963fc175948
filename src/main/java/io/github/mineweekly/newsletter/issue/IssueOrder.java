package io.github.mineweekly.newsletter.issue;

import java.util.Comparator;

/** The order of issues: by date, then number (none first), then path as it is read; newest first is the reverse. */
public final class IssueOrder {
    public static final Comparator<Issue> OLDEST_FIRST = Comparator.comparing(Issue::date)
            .thenComparing(issue -> issue.issueNumber().orElse(-1))
            .thenComparing(issue -> issue.source().key(), NameOrder::compare);

    public static final Comparator<Issue> NEWEST_FIRST = OLDEST_FIRST.reversed();

    private IssueOrder() {}
}
