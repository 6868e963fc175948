package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Span;

/**
 * The text between the fences.
 *
 * @param start the offset of the line after the opening fence
 * @param end the offset of the closing fence
 * @param bodyOffset where the Markdown begins
 */
public record FrontMatterBlock(SourceFile source, int start, int end, int bodyOffset) {
    public String text() {
        return source.text().substring(start, end);
    }

    /** The opening fence, where a problem of the whole block is shown. */
    public Span fence() {
        return new Span(0, source.lines().line(1).stripTrailing().length());
    }

    /** The number of the block's first line. */
    public int firstLine() {
        return 2;
    }

    /** The number of the closing fence's line. */
    public int endLine() {
        return source.lines().lineAt(end);
    }

    /** The lines of the file. */
    public LineIndex lines() {
        return source.lines();
    }
}
