package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.regex.Pattern;

/**
 * A fence that comes too early: what follows it are lines {@code key: value} up to another fence, and counts as text.
 */
public final class ContinuationCheck {
    private static final Pattern OWN_KEY =
            Pattern.compile("(?:" + String.join("|", Keys.OWN) + ")[ \\t]*[:：](?:\\s.*)?");

    private final FrontMatterBlock block;
    private final LineIndex lines;
    private final DiagnosticCollector diagnostics;

    public ContinuationCheck(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.block = block;
        this.lines = block.source().lines();
        this.diagnostics = diagnostics;
    }

    public void check() {
        int first = block.endLine() + 1;
        while (first <= lines.count() && lines.line(first).isBlank()) {
            first++;
        }
        int line = first;
        boolean own = false;
        while (line <= lines.count() && Fences.isOfBlock(lines.line(line))) {
            own |= OWN_KEY.matcher(lines.line(line)).matches();
            line++;
        }
        if (own && line <= lines.count() && Fences.isClosing(lines.line(line))) {
            diagnostics.add(
                    FrontMatterRules.FRONT_MATTER_CONTINUED,
                    new Span(lines.start(first), lines.end(first)),
                    "the front matter ended in line " + block.endLine() + ", so " + Printable.quote(lines.line(first))
                            + " is text",
                    "delete line " + block.endLine() + " if the lines up to line " + line + " are front matter");
        }
    }
}
