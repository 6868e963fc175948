package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tabs where YAML allows blanks only: before a line's text, behind a colon or the dash of a list. */
final class TabFix {
    private static final Pattern LEADING = Pattern.compile("[ \\t]*");
    private static final Pattern BEHIND_KEY =
            Pattern.compile("[ \\t]*(?:- )?[A-Za-z][\\w-]*[ ]*:([ ]*+\\t[ \\t]*+)(?=\\S).*");
    private static final Pattern BEHIND_DASH = Pattern.compile("[ \\t]*-([ ]*+\\t[ \\t]*+)(?=\\S).*");

    private final FrontMatterBlock block;
    private final DiagnosticCollector findings;

    TabFix(FrontMatterBlock block, DiagnosticCollector findings) {
        this.block = block;
        this.findings = findings;
    }

    void report(int offset) {
        Diagnostic problem = findings.problem(
                FrontMatterRules.YAML_SYNTAX,
                new Span(offset, offset + 1),
                "a tab stands here; YAML allows blanks only before and between a key and its value");
        List<Edit> edits = edits();
        int line = block.source().lines().lineAt(offset);
        findings.add(
                edits.isEmpty()
                        ? problem.withHelp("replace the tab by blanks")
                        : new SuggestedFix(Fix.Kind.CERTAIN, mended(line), others(edits), edits).on(problem));
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
            String blanks = leading.end() == text.length() || isTopLevelKey(text)
                    ? ""
                    : leading.group().replace("\t", "  ");
            edits.add(new Edit(findings.region(new Span(start, start + leading.end())), blanks));
        }
        for (Pattern pattern : List.of(BEHIND_KEY, BEHIND_DASH)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                Span tab = new Span(start + matcher.start(1), start + matcher.end(1));
                edits.add(new Edit(findings.region(tab), " "));
            }
        }
        return edits;
    }

    /** An indented key of an issue was meant to stand at the line's beginning. */
    private static boolean isTopLevelKey(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && Keys.OWN.contains(line.substring(0, colon).strip());
    }

    private String mended(int line) {
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
        return edits.size() == 1 ? " with blanks" : " with blanks, like the other tabs";
    }
}
