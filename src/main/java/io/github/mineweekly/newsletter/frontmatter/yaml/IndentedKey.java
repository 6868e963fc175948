package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;

/** A key that does not begin in the column of the others: SnakeYAML complains about it, or about the key after it. */
final class IndentedKey {
    private final FrontMatterBlock block;
    private final LineIndex lines;
    private final DiagnosticCollector diagnostics;

    IndentedKey(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.block = block;
        this.lines = block.source().lines();
        this.diagnostics = diagnostics;
    }

    /** Reports the key in an error's line, or the block's first one; returns whether it was reported. */
    boolean report(int offset) {
        return reportLine(lines.lineAt(offset)) || reportLine(firstLine());
    }

    private int firstLine() {
        int line = block.firstLine();
        while (line < block.endLine() && lines.line(line).isBlank()) {
            line++;
        }
        return line;
    }

    private boolean reportLine(int line) {
        String text = lines.line(line);
        int spaces = text.length() - text.stripLeading().length();
        int colon = text.indexOf(':');
        int start = lines.start(line);
        Span indentation = new Span(start, start + spaces);
        if (spaces == 0
                || colon < 0
                || !Keys.OWN.contains(text.substring(spaces, colon))
                || isTopLevelKey(text.substring(spaces, colon))
                || !YamlProbe.succeeds(block, indentation, "", line)) {
            return false;
        }
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.YAML_SYNTAX,
                indentation,
                "the key `" + text.substring(spaces, colon) + "` is indented; all keys begin in the same column");
        SuggestedFix fix = SuggestedFix.safe(text.strip(), new Edit(diagnostics.region(indentation), ""));
        diagnostics.add((isBelowMap(line) ? fix.asUnsafe() : fix).on(problem));
        return true;
    }

    private boolean isTopLevelKey(String key) {
        for (int line = block.firstLine(); line < block.endLine(); line++) {
            if (KeyLine.keyOf(lines.line(line)).filter(key::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the nearest key above that is not indented has nothing in its line, so that this one may be its own. */
    private boolean isBelowMap(int line) {
        int above = line - 1;
        while (above >= block.firstLine() && !lines.line(above).matches("[^\\s#].*")) {
            above--;
        }
        return above >= block.firstLine() && lines.line(above).matches("[^:]*:[ \\t]*(?:[&!#].*)?");
    }
}
