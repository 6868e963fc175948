package io.github.mineweekly.newsletter.frontmatter.rule;

import io.github.mineweekly.newsletter.issue.PathPattern;
import io.github.mineweekly.newsletter.text.BoundedPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team asks of a key, of its own or of the newsletter's.
 *
 * @param required whether an issue without a value is a problem
 * @param values the values that are allowed, of a list its items; empty for all
 * @param maxItems how many items a list may have; 0 for any number
 * @param pattern what the whole value must match, of a list each item; null for anything
 * @param in the issues that this is asked of; empty for all. Elsewhere the key is accepted, and not checked.
 */
public record TeamKey(
        String name,
        boolean required,
        List<String> values,
        int maxItems,
        @Nullable BoundedPattern pattern,
        ValueType type,
        List<PathPattern> in) {
    public TeamKey {
        values = List.copyOf(values);
        in = List.copyOf(in);
    }

    /** Whether an issue is checked. */
    public boolean isAskedOf(String issueKey) {
        return in.isEmpty() || in.stream().anyMatch(pattern -> pattern.matches(issueKey));
    }
}
