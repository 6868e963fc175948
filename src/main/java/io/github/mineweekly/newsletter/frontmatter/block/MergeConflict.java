package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that Git leaves where two versions of a text could not be joined. */
public final class MergeConflict {
    private static final Pattern CODE_FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

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
        String code = "";
        for (int line = 1; line <= lines.count(); line++) {
            String text = lines.line(line);
            Matcher fence = CODE_FENCE.matcher(text);
            if (fence.matches() && fence.group(1).startsWith(code)) {
                code = code.isEmpty() ? fence.group(1) : "";
            } else if (code.isEmpty() && text.startsWith("<<<<<<< ")) {
                begin = line;
                divided = false;
            } else if (code.isEmpty() && begin > 0 && text.equals("=======")) {
                divided = true;
            } else if (code.isEmpty() && divided && text.startsWith(">>>>>>> ")) {
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
