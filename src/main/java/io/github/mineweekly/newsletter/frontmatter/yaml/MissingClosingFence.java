package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.frontmatter.block.UnclosedBlock;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.issue.LineIndex;
import java.util.OptionalInt;

/**
 * A block whose closing fence is missing although a later line looks like one: it runs on through the text to the next
 * {@code ---}, and the first error is after an empty line.
 */
final class MissingClosingFence {
    private final FrontMatterBlock block;
    private final UnclosedBlock unclosed;

    MissingClosingFence(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.block = block;
        this.unclosed = new UnclosedBlock(block.source(), diagnostics);
    }

    /** Reports the missing end if an error at an offset is due to it; returns whether it is. */
    boolean report(int at) {
        LineIndex lines = block.source().lines();
        OptionalInt last = unclosed.lastLine();
        if (last.isEmpty() || lines.lineAt(at) <= last.getAsInt() + 1 || continuesAfter(last.getAsInt())) {
            return false;
        }
        unclosed.report("the front matter is not closed: what follows line " + last.getAsInt()
                + " is not YAML, and the next `---` is line " + block.endLine());
        return true;
    }

    /** Whether the block goes on after the gap with keys of an issue. */
    private boolean continuesAfter(int last) {
        LineIndex lines = block.source().lines();
        for (int line = last + 1; line < block.endLine(); line++) {
            if (KeyLine.isOwn(lines.line(line))) {
                return true;
            }
        }
        return false;
    }
}
