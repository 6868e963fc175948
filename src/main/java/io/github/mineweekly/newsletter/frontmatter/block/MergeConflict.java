package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

/** The marks that Git leaves where two versions of a text could not be joined. */
public final class MergeConflict {
    private static final List<String> SEVEN = List.of("<<<<<<< ", ">>>>>>> ", "||||||| ", "> > > > > > > ");

    /** With the name that Git writes, or the hash, which a formatter may have taken for the text of seven quotes. */
    private static final Pattern LEFT =
            Pattern.compile("(?:<{7}|>{7}|\\|{7}) [\\w./@{}^~-]+(?: \\(.*\\))?|\\|{7} merged common ancestors"
                    + "|<{7} Updated upstream|>{7} Stashed changes|(?:> ){7}[0-9a-f]{7,40}(?: \\(.*\\))?");

    private MergeConflict() {}

    /**
     * Reports the first conflict outside code: a line that begins with {@code <<<<<<<}, then {@code =======}, then one
     * that begins with {@code >>>>>>>}. If there is none, the first line that was left of one.
     *
     * @return the number of its first line, or 0
     */
    public static int report(SourceFile source, DiagnosticCollector diagnostics) {
        if (SEVEN.stream().noneMatch(source.text()::contains)) {
            return 0;
        }
        LineIndex lines = source.lines();
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
                diagnostics.add(
                        FrontMatterRules.MERGE_CONFLICT,
                        lines.span(begin),
                        "lines " + begin + " to " + line + " are an unresolved merge conflict of Git",
                        "keep one of the two versions, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`");
                return begin;
            }
        }
        if (left > 0) {
            diagnostics.add(
                    FrontMatterRules.MERGE_CONFLICT,
                    lines.span(left),
                    "the line is left of a merge conflict of Git",
                    "delete it, and what remains of the version that was not kept");
        }
        return left;
    }
}
