package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.UnreadIssue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a block of front matter says.
 *
 * @param issue null if the block has no title or no date that can be read
 * @param unread what is below the block then; null if there is an issue, or the block cannot be read at all
 * @param silenced ids of rules that a {@code # newsletter:off} comment silences in this file
 */
public record FrontMatter(@Nullable Issue issue, @Nullable UnreadIssue unread, Set<String> silenced) {
    /** Of a file whose block cannot be read. */
    public static final FrontMatter NONE = new FrontMatter(null, null, Set.of());

    public FrontMatter {
        silenced = Set.copyOf(silenced);
    }
}
