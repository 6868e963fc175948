package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Characters;
import org.yaml.snakeyaml.reader.StreamReader;

/** Characters that a block cannot hold. SnakeYAML would stop at the first one without saying where. */
final class ControlCharacters {
    /** U+0085 is read as a line end. */
    private static final int NEXT_LINE = 0x85;

    private ControlCharacters() {}

    /** Reports the first one of each line; returns whether there was any. */
    static boolean report(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        String text = block.source().text();
        boolean found = false;
        int offset = block.start();
        while (offset < block.end()) {
            int codePoint = text.codePointAt(offset);
            int end = offset + Character.charCount(codePoint);
            if (codePoint != NEXT_LINE && isForbidden(codePoint)) {
                diagnostics.add(
                        FrontMatterRules.YAML_CONTROL_CHARACTER,
                        new Span(offset, end),
                        "the control character " + Characters.name(codePoint) + " is not allowed in front matter",
                        "delete it; an editor that shows invisible characters finds it");
                found = true;
                end = block.lines().start(block.lines().lineAt(offset) + 1);
            }
            offset = end;
        }
        return found;
    }

    /** What YAML forbids, and what no page can hold. */
    static boolean isForbidden(int codePoint) {
        return !StreamReader.isPrintable(codePoint) || Characters.isForbidden(codePoint);
    }
}
