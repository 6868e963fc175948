package io.github.mineweekly.newsletter.frontmatter;

import io.github.mineweekly.newsletter.issue.Span;

/**
 * A key and its value.
 *
 * @param name the key as it stands in the file
 */
record Entry(String name, Span key, Value value) {
    /** What stands between the key and the value: the colon, and an anchor if there is one. */
    Span colon() {
        int from = key.end();
        return new Span(from, Math.max(from, value.span().start()));
    }
}
