package io.github.mineweekly.newsletter.issue;

/**
 * A range of a file's text in UTF-16 units from 0.
 *
 * @param end the offset after the last character
 */
public record Span(int start, int end) {
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    public boolean isEmpty() {
        return start == end;
    }
}
