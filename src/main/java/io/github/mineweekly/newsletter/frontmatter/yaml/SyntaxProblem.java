package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What an author did when SnakeYAML says that the block is not YAML: one problem, in the author's terms. */
final class SyntaxProblem {
    private final FrontMatterBlock block;
    private final DiagnosticCollector findings;
    private final LineIndex lines;
    private final String problem;
    private final String context;
    private final int problemAt;
    private final int contextAt;

    SyntaxProblem(FrontMatterBlock block, DiagnosticCollector findings, MarkedYAMLException e) {
        this.block = block;
        this.findings = findings;
        this.lines = block.source().lines();
        this.problem = Objects.requireNonNullElse(e.getProblem(), "");
        this.context = Objects.requireNonNullElse(e.getContext(), "");
        NodePlaces places = new NodePlaces(block);
        this.problemAt = offset(places, e.getProblemMark(), block.start());
        this.contextAt = offset(places, e.getContextMark(), problemAt);
    }

    private static int offset(NodePlaces places, @Nullable Mark mark, int otherwise) {
        return mark == null ? otherwise : places.offset(mark);
    }

    void report() {
        int fault = problem.contains("simple key") || context.contains("simple key") ? contextAt : problemAt;
        if (new MissingClosingFence(block, findings).report(fault) || new ColonFix(block, findings).report()) {
            return;
        }
        ValueProblem value = new ValueProblem(block, findings);
        boolean flow = context.startsWith("while parsing a flow");
        if (problem.contains("(TAB)")) {
            new TabFix(block, findings).report(problemAt);
        } else if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            value.reportUnclosed("the quote", contextAt);
        } else if (flow && !isClosedInItsLine()) {
            value.reportUnclosed("the bracket", contextAt);
        } else if (flow && !isText(contextAt)) {
            reportOther(fault);
        } else if (!value.reportUnquoted(problemAt) && !value.reportIndented(problemAt)) {
            reportOther(fault);
        }
    }

    private boolean isText(int offset) {
        return lines.line(lines.lineAt(offset)).matches("(title|description)\\s*:.*");
    }

    /** Whether a closing bracket stands in the opening one's line, so that the fault is something between them. */
    private boolean isClosedInItsLine() {
        String rest = block.source().text().substring(contextAt, lines.end(lines.lineAt(contextAt)));
        return rest.indexOf(rest.charAt(0) == '[' ? ']' : '}') >= 0;
    }

    private void reportOther(int fault) {
        if (reportForeignLineEnd(lines.lineAt(fault))) {
            return;
        }
        int line = lines.lineAt(fault);
        String text = lines.line(line).strip();
        boolean keyless = fault != problemAt && text.indexOf(':') < 0;
        int end = Math.max(fault, keyless ? lines.end(line) : Math.min(fault + 1, lines.end(line)));
        findings.add(
                FrontMatterRules.YAML_SYNTAX,
                new Span(fault, end),
                keyless
                        ? "the line " + Printable.quote(text) + " is no `key: value`"
                        : "the front matter is not YAML here: " + Printable.escape(problem),
                "write each key in a line of its own as `key: value`, and text with special characters in quotes");
    }

    /** Text from web pages and word processors holds line ends that an editor does not show. */
    private boolean reportForeignLineEnd(int line) {
        for (int offset = lines.start(line); offset < lines.end(line); offset++) {
            char c = block.source().text().charAt(offset);
            if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
                findings.add(
                        FrontMatterRules.YAML_SYNTAX,
                        new Span(offset, offset + 1),
                        String.format(
                                "the character U+%04X stands here, which YAML takes for the end of the line", (int) c),
                        "delete it; an editor that shows invisible characters finds it");
                return true;
            }
        }
        return false;
    }
}
