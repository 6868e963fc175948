package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.LineIndex;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A block whose closing fence is missing although a later line looks like one: it runs on through the text to the next
 * {@code ---}, and the first fault lies behind a blank line.
 */
final class MissingClosingFence {
    private static final Pattern OWN_KEY = Pattern.compile("(" + String.join("|", Keys.OWN) + ")\\s*[:：].*");

    private final FrontMatterBlock block;
    private final UnclosedBlock unclosed;

    MissingClosingFence(FrontMatterBlock block, DiagnosticCollector findings) {
        this.block = block;
        this.unclosed = new UnclosedBlock(block.source(), findings);
    }

    /** Reports the missing end if a fault at an offset is due to it; tells whether it is. */
    boolean report(int fault) {
        LineIndex lines = block.source().lines();
        OptionalInt last = unclosed.lastLine();
        if (last.isEmpty() || lines.lineAt(fault) <= last.getAsInt() + 1 || goesOnBehind(last.getAsInt())) {
            return false;
        }
        unclosed.report("the front matter has no end: what follows line " + last.getAsInt()
                + " is no YAML, and the next `---` is line " + block.endLine());
        return true;
    }

    /** Whether the block goes on behind the gap with keys of an issue. */
    private boolean goesOnBehind(int last) {
        LineIndex lines = block.source().lines();
        for (int line = last + 1; line < block.endLine(); line++) {
            if (OWN_KEY.matcher(lines.line(line)).matches()) {
                return true;
            }
        }
        return false;
    }
}
