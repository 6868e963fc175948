package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Span;
import java.util.List;
import java.util.regex.Pattern;

/** The marks that Git leaves where two versions of a text could not be joined. */
public final class MergeConflict {
    private static final List<String> SEVEN = List.of("<<<<<<< ", ">>>>>>> ", "||||||| ", "> > > > > > > ");

    /** With the name that Git writes, or the hash, which a formatter may have taken for the text of seven quotes. */
    private static final Pattern LEFT =
            Pattern.compile("(?:<{7}|>{7}|\\|{7}) [\\w./@{}^~-]+(?: \\(.*\\))?|\\|{7} merged common ancestors"
                    + "|<{7} Updated upstream|>{7} Stashed changes|(?:> ){7}[0-9a-f]{7,40}(?: \\(.*\\))?");

    private final SourceFile source;
    private final LineIndex lines;

    public MergeConflict(SourceFile source) {
        this.source = source;
        this.lines = source.lines();
    }

    /**
     * Reports the first conflict outside code: a line that begins with {@code <<<<<<<}, then {@code =======}, then one
     * that begins with {@code >>>>>>>}. If there is none, the first line that was left of one.
     *
     * @return the number of its first line, or 0
     */
    public int report(DiagnosticCollector diagnostics) {
        if (SEVEN.stream().noneMatch(source.text()::contains)) {
            return 0;
        }
        int begin = 0;
        int left = 0;
        boolean divided = false;
        CodeFences code = new CodeFences();
        for (int line = 1; line <= lines.count(); line++) {
            String text = lines.line(line);
            if (code.isFence(text) || code.isOpen()) {
                continue;
            }
            if (left == 0 && LEFT.matcher(text).matches()) {
                left = line;
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
        if (left > 0) {
            addLeft(left, diagnostics);
        }
        return left;
    }

    private void addLeft(int line, DiagnosticCollector diagnostics) {
        diagnostics.add(
                FrontMatterRules.MERGE_CONFLICT,
                new Span(lines.start(line), lines.end(line)),
                "the line is left of a merge conflict of Git",
                "delete it, and what remains of the version that was not kept");
    }

    private void add(int begin, int end, DiagnosticCollector diagnostics) {
        diagnostics.add(
                FrontMatterRules.MERGE_CONFLICT,
                new Span(lines.start(begin), lines.end(begin)),
                "lines " + begin + " to " + end + " are an unresolved merge conflict of Git",
                "keep one of the two versions, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`");
    }
}
