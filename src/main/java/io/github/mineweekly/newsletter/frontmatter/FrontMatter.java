package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.issue.Issue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a block of front matter says.
 *
 * @param issue null if the block has no title or no date that can be read
 * @param silenced ids of rules that a {@code # newsletter:off} comment silences in this file
 */
public record FrontMatter(@Nullable Issue issue, Set<String> silenced) {
    public FrontMatter {
        silenced = Set.copyOf(silenced);
    }
}
