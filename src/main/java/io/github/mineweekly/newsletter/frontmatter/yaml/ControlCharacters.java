package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Characters;
import org.yaml.snakeyaml.reader.StreamReader;

/** Characters that YAML forbids. SnakeYAML would stop at the first one without saying where. */
final class ControlCharacters {
    private final FrontMatterBlock block;
    private final DiagnosticCollector diagnostics;

    ControlCharacters(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.block = block;
        this.diagnostics = diagnostics;
    }

    /** Reports the first one of each line; returns whether there was any. */
    boolean report() {
        String text = block.source().text();
        LineIndex lines = block.source().lines();
        boolean found = false;
        int offset = block.start();
        while (offset < block.end()) {
            int codePoint = text.codePointAt(offset);
            if (StreamReader.isPrintable(codePoint)) {
                offset += Character.charCount(codePoint);
            } else {
                report(offset, codePoint);
                found = true;
                int line = lines.lineAt(offset);
                offset = lines.start(line + 1);
            }
        }
        return found;
    }

    private void report(int offset, int codePoint) {
        diagnostics.add(
                FrontMatterRules.YAML_CONTROL_CHARACTER,
                new Span(offset, offset + Character.charCount(codePoint)),
                "the control character " + Characters.name(codePoint) + " is not allowed in front matter",
                "delete it; an editor that shows invisible characters finds it");
    }
}
