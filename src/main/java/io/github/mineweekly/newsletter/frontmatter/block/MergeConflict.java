package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Span;

/** The marks that Git leaves where two versions of a text could not be joined. */
public final class MergeConflict {
    private final SourceFile source;
    private final LineIndex lines;

    public MergeConflict(SourceFile source) {
        this.source = source;
        this.lines = source.lines();
    }

    /**
     * Reports the first conflict outside code: a line that begins with {@code <<<<<<<}, then {@code =======}, then one
     * that begins with {@code >>>>>>>}.
     *
     * @return the number of its first line, or 0
     */
    public int report(DiagnosticCollector diagnostics) {
        if (!source.text().contains("<<<<<<< ")) {
            return 0;
        }
        int begin = 0;
        boolean divided = false;
        CodeFences code = new CodeFences();
        for (int line = 1; line <= lines.count(); line++) {
            String text = lines.line(line);
            if (code.isFence(text) || code.isOpen()) {
                continue;
            }
            if (text.startsWith("<<<<<<< ")) {
                begin = line;
                divided = false;
            } else if (begin > 0 && text.equals("=======")) {
                divided = true;
            } else if (divided && text.startsWith(">>>>>>> ")) {
                add(begin, line, diagnostics);
                return begin;
            }
        }
        return 0;
    }

    private void add(int begin, int end, DiagnosticCollector diagnostics) {
        diagnostics.add(
                FrontMatterRules.MERGE_CONFLICT,
                new Span(lines.start(begin), lines.end(begin)),
                "lines " + begin + " to " + end + " are an unresolved merge conflict of Git",
                "keep one of the two versions, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`");
    }
}
