package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.KeyLine;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.block.TextLines;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tabs where YAML allows only spaces: before a line's text, after a colon or the dash of a list. */
final class TabFix {
    private static final Pattern LEADING = Pattern.compile("[ \\t]*");
    private static final Pattern AFTER_KEY =
            Pattern.compile("[ \\t]*(?:- )?" + KeyLine.NAME + "[ ]*:([ ]*+\\t[ \\t]*+)(?=\\S).*");
    private static final Pattern AFTER_DASH = Pattern.compile("[ \\t]*-([ ]*+\\t[ \\t]*+)(?=\\S).*");

    private final FrontMatterBlock block;
    private final DiagnosticCollector diagnostics;

    TabFix(FrontMatterBlock block, DiagnosticCollector diagnostics) {
        this.block = block;
        this.diagnostics = diagnostics;
    }

    void report(int offset) {
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.YAML_SYNTAX,
                new Span(offset, offset + 1),
                "this is a tab; only spaces are read before and between a key and its value");
        int line = block.lines().lineAt(offset);
        List<Edit> edits = edits(line);
        diagnostics.add(
                edits.isEmpty()
                        ? problem.withHelp("replace the tab by spaces")
                        : SuggestedFix.ofLine(block.source(), line, Fix.Kind.SAFE, others(edits), edits)
                                .on(problem));
    }

    /** Tabs within texts stay, but for those before the lines of the text that has the error. */
    private List<Edit> edits(int errorLine) {
        List<Edit> edits = new ArrayList<>();
        List<Edit> ofText = new ArrayList<>();
        TextLines texts = new TextLines();
        boolean within = false;
        for (int line = block.firstLine(); line < block.endLine(); line++) {
            if (texts.isText(block.lines().line(line))) {
                ofText.addAll(leading(line));
                within |= line == errorLine;
                continue;
            }
            edits.addAll(within ? ofText : List.of());
            within = false;
            ofText.clear();
            edits.addAll(leading(line));
            edits.addAll(betweenKeyAndValue(line));
        }
        edits.addAll(within ? ofText : List.of());
        return edits;
    }

    private List<Edit> leading(int line) {
        String text = block.lines().line(line);
        Matcher leading = LEADING.matcher(text);
        if (!leading.lookingAt() || leading.group().indexOf('\t') < 0) {
            return List.of();
        }
        String spaces = leading.end() == text.length() || isTopLevelKey(text)
                ? ""
                : leading.group().replace("\t", "  ");
        return List.of(diagnostics.edit(block.lines().span(line, 0, leading.end()), spaces));
    }

    private List<Edit> betweenKeyAndValue(int line) {
        String text = block.lines().line(line);
        List<Edit> edits = new ArrayList<>();
        for (Pattern pattern : List.of(AFTER_KEY, AFTER_DASH)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                Span tab = block.lines().span(line, matcher.start(1), matcher.end(1));
                edits.add(diagnostics.edit(tab, " "));
            }
        }
        return edits;
    }

    /** An indented key of an issue was meant to be at the line's beginning. */
    private static boolean isTopLevelKey(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && Keys.OWN.contains(line.substring(0, colon).strip());
    }

    private static String others(List<Edit> edits) {
        return edits.size() == 1 ? " with spaces" : " with spaces, like the other tabs";
    }
}
