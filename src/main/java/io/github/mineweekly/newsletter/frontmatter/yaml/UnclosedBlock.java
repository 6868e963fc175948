package io.github.mineweekly.newsletter.frontmatter.yaml;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.frontmatter.rule.DiagnosticCollector;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.rule.Keys;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Span;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A block whose end is missing, and the place where the end belongs if the lines tell. */
final class UnclosedBlock {
    private static final Pattern KEY_LINE = Pattern.compile("([A-Za-z][\\w-]*)[ \\t]*[:：].*");
    private static final Pattern CONTINUATION = Pattern.compile("([ \\t]+|- |#[ \\t]*newsletter:off).*");

    private final SourceFile source;
    private final LineIndex lines;
    private final DiagnosticCollector findings;

    UnclosedBlock(SourceFile source, DiagnosticCollector findings) {
        this.source = source;
        this.lines = source.lines();
        this.findings = findings;
    }

    void report() {
        report("the front matter has no end: no further line is `---` or `...`");
    }

    void report(String message) {
        Diagnostic problem = findings.problem(
                FrontMatterRules.FRONT_MATTER_UNCLOSED,
                new Span(0, lines.line(1).stripTrailing().length()),
                message);
        OptionalInt last = lastLine();
        findings.add(
                last.isPresent()
                        ? closeBehind(last.getAsInt()).on(problem)
                        : problem.withHelp("write `---` in a line of its own behind the last key"));
    }

    /**
     * The last line of the keys that follow the fence without a gap, if a blank line, a heading or the file's end
     * follows them.
     */
    OptionalInt lastLine() {
        int line = 2;
        while (line <= lines.count() && isOfBlock(lines.line(line))) {
            line++;
        }
        boolean clear = line > lines.count()
                || lines.line(line).isBlank()
                || lines.line(line).startsWith("#");
        return line > 2 && clear ? OptionalInt.of(line - 1) : OptionalInt.empty();
    }

    private static boolean isOfBlock(String line) {
        return !line.isBlank()
                && (KEY_LINE.matcher(line).matches()
                        || CONTINUATION.matcher(line).matches());
    }

    private SuggestedFix closeBehind(int line) {
        int end = lines.end(line);
        String lineEnd = source.text().substring(lines.end(1), lines.start(2));
        Edit edit = new Edit(findings.region(Span.at(end)), lineEnd + "---");
        SuggestedFix mend = SuggestedFix.guess("---", " behind line " + line, edit);
        return isClear(line) ? mend.asCertain() : mend;
    }

    /**
     * Whether nothing but keys of an issue, {@code title} and {@code date} among them, stands up to a line, and no such
     * key begins the text behind it.
     */
    private boolean isClear(int last) {
        Set<String> keys = IntStream.rangeClosed(2, last)
                .mapToObj(line -> KEY_LINE.matcher(lines.line(line)))
                .filter(Matcher::matches)
                .map(key -> key.group(1))
                .collect(Collectors.toSet());
        boolean anIssue = keys.containsAll(Set.of("title", "date"))
                && keys.stream().allMatch(key -> Keys.OWN.contains(key) || Keys.VITEPRESS.contains(key));
        return anIssue && !goesOnBehind(last);
    }

    private boolean goesOnBehind(int last) {
        return IntStream.rangeClosed(last + 1, lines.count())
                .mapToObj(lines::line)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> KEY_LINE.matcher(line).matches())
                .isPresent();
    }
}
