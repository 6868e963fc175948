package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.issue.Span;

/**
 * A key and its value.
 *
 * @param name the key as typed in the file
 * @param merged whether a merge key {@code <<} brings it; then {@code key} is the merge key
 */
public record Field(String name, Span key, Value value, boolean merged) {
    /** What is between the key and the value: the colon, and an anchor if there is one. */
    public Span colon() {
        int from = key.end();
        return new Span(from, Math.max(from, value.span().start()));
    }
}
