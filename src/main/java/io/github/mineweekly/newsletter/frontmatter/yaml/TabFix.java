package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.frontmatter.block.FrontMatterBlock;
import io.github.mineweekly.newsletter.frontmatter.block.SuggestedFix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tabs where YAML allows only spaces: before a line's text, after a colon or the dash of a list. */
final class TabFix {
    private static final Pattern LEADING = Pattern.compile("[ \\t]*");
    private static final Pattern AFTER_KEY =
            Pattern.compile("[ \\t]*(?:- )?[A-Za-z][\\w-]*[ ]*:([ ]*+\\t[ \\t]*+)(?=\\S).*");
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
                "this is a tab; YAML allows only spaces before and between a key and its value");
        List<Edit> edits = edits();
        int line = block.source().lines().lineAt(offset);
        diagnostics.add(
                edits.isEmpty()
                        ? problem.withHelp("replace the tab by spaces")
                        : new SuggestedFix(Fix.Kind.SAFE, fixed(line), others(edits), edits).on(problem));
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (int line = block.firstLine(); line < block.endLine(); line++) {
            edits.addAll(edits(line));
        }
        return edits;
    }

    private List<Edit> edits(int line) {
        LineIndex lines = block.source().lines();
        String text = lines.line(line);
        int start = lines.start(line);
        List<Edit> edits = new ArrayList<>();
        Matcher leading = LEADING.matcher(text);
        if (leading.lookingAt() && leading.group().indexOf('\t') >= 0) {
            String spaces = leading.end() == text.length() || isTopLevelKey(text)
                    ? ""
                    : leading.group().replace("\t", "  ");
            edits.add(new Edit(diagnostics.region(new Span(start, start + leading.end())), spaces));
        }
        for (Pattern pattern : List.of(AFTER_KEY, AFTER_DASH)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                Span tab = new Span(start + matcher.start(1), start + matcher.end(1));
                edits.add(new Edit(diagnostics.region(tab), " "));
            }
        }
        return edits;
    }

    /** An indented key of an issue was meant to be at the line's beginning. */
    private static boolean isTopLevelKey(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && Keys.OWN.contains(line.substring(0, colon).strip());
    }

    private String fixed(int line) {
        LineIndex lines = block.source().lines();
        StringBuilder text = new StringBuilder(lines.line(line));
        List<Edit> edits = edits(line);
        for (int i = edits.size() - 1; i >= 0; i--) {
            int from = lines.offset(edits.get(i).region().start()) - lines.start(line);
            int to = lines.offset(edits.get(i).region().end()) - lines.start(line);
            text.replace(from, to, edits.get(i).replacement());
        }
        return text.toString().strip();
    }

    private static String others(List<Edit> edits) {
        return edits.size() == 1 ? " with spaces" : " with spaces, like the other tabs";
    }
}
