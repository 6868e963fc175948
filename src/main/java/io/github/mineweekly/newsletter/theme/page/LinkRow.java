package io.github.mineweekly.newsletter.theme.page;

import io.github.mineweekly.newsletter.issue.Issue;
import java.util.List;

/**
 * A link that was shared.
 *
 * @param uses the issues that shared it, newest first, at least one
 */
public record LinkRow(String url, String title, String host, List<Use> uses) {
    /**
     * A place where a link was shared.
     *
     * @param anchor the id of the heading above it, or empty
     * @param draft whether the issue is marked as one
     */
    public record Use(Issue issue, String anchor, boolean draft) {}

    public LinkRow {
        uses = List.copyOf(uses);
    }
}
