package io.github.mineweekly.newsletter.frontmatter;

/**
 * A stretch of a file's text in UTF-16 units from 0.
 *
 * @param end the offset behind the last character
 */
record Span(int start, int end) {
    static Span at(int offset) {
        return new Span(offset, offset);
    }

    boolean isEmpty() {
        return start == end;
    }
}
