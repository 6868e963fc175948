package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.ComparableText;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.regex.Pattern;

/**
 * A lost closing fence that nothing but headings follow: YAML takes them for comments, the block ends at the next rule
 * {@code ---} of the text, and the headings are on no page.
 */
public final class HeadingCheck {
    private static final Pattern DEEP_HEADING = Pattern.compile("#{2,6} +\\S.*");

    private HeadingCheck() {}

    /** @param title the issue's title, which a heading of level 1 may repeat; may be empty */
    public static void check(FrontMatterBlock block, String title, DiagnosticCollector diagnostics) {
        LineIndex lines = block.lines();
        int last = block.endLine() - 1;
        int heading = 0;
        while (last >= block.firstLine()
                && (lines.line(last).isBlank() || lines.line(last).startsWith("#"))) {
            heading = isHeading(lines.line(last), title) ? last : heading;
            last--;
        }
        boolean gap =
                heading > 0 && last >= block.firstLine() && lines.line(last + 1).isBlank();
        if (gap) {
            Diagnostic problem = diagnostics.problem(
                    FrontMatterRules.HEADING_IN_FRONT_MATTER,
                    lines.span(heading),
                    "the heading " + Printable.quote(lines.line(heading))
                            + " is in the front matter, where it is a comment");
            Edit edit = diagnostics.edit(Span.at(lines.end(last)), lines.lineEnd() + "---");
            diagnostics.add(
                    SuggestedFix.unsafe("---", " after line " + last, edit).on(problem));
        }
    }

    private static boolean isHeading(String line, String title) {
        boolean named = !title.isEmpty()
                && line.startsWith("# ")
                && ComparableText.of(line.substring(2)).equals(ComparableText.of(title));
        return named || DEEP_HEADING.matcher(line).matches();
    }
}
