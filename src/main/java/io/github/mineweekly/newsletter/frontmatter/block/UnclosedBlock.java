package io.github.mineweekly.newsletter.frontmatter.block;

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

/** A block whose end is missing, and the place where the end belongs if the lines show it. */
public final class UnclosedBlock {
    private static final Pattern KEY_LINE = Pattern.compile("([A-Za-z][\\w-]*)[ \\t]*[:：].*");

    private final SourceFile source;
    private final LineIndex lines;
    private final DiagnosticCollector diagnostics;

    public UnclosedBlock(SourceFile source, DiagnosticCollector diagnostics) {
        this.source = source;
        this.lines = source.lines();
        this.diagnostics = diagnostics;
    }

    public void report() {
        report("the front matter is not closed: no later line is `---` or `...`");
    }

    public void report(String message) {
        Diagnostic problem = diagnostics.problem(
                FrontMatterRules.FRONT_MATTER_UNCLOSED,
                new Span(0, lines.line(1).stripTrailing().length()),
                message);
        OptionalInt last = lastLine();
        diagnostics.add(
                last.isPresent()
                        ? closeAfter(last.getAsInt()).on(problem)
                        : problem.withHelp("write `---` in a line of its own after the last key"));
    }

    /**
     * The last line of the keys that follow the fence without a gap, if an empty line, a heading or the file's end
     * follows them.
     */
    public OptionalInt lastLine() {
        int line = 2;
        while (line <= lines.count() && Fences.isOfBlock(lines.line(line))) {
            line++;
        }
        boolean clear = line > lines.count()
                || lines.line(line).isBlank()
                || lines.line(line).startsWith("#");
        return line > 2 && clear ? OptionalInt.of(line - 1) : OptionalInt.empty();
    }

    private SuggestedFix closeAfter(int line) {
        int end = lines.end(line);
        String lineEnd = source.text().substring(lines.end(1), lines.start(2));
        Edit edit = new Edit(diagnostics.region(Span.at(end)), lineEnd + "---");
        SuggestedFix fix = SuggestedFix.unsafe("---", " after line " + line, edit);
        return isClear(line) ? fix.asSafe() : fix;
    }

    /**
     * Whether nothing but keys of an issue, {@code title} and {@code date} among them, is up to a line, and no such
     * key begins the text after it.
     */
    private boolean isClear(int last) {
        Set<String> keys = IntStream.rangeClosed(2, last)
                .mapToObj(line -> KEY_LINE.matcher(lines.line(line)))
                .filter(Matcher::matches)
                .map(key -> key.group(1))
                .collect(Collectors.toSet());
        boolean anIssue = keys.containsAll(Set.of("title", "date"))
                && keys.stream().allMatch(key -> Keys.OWN.contains(key) || Keys.VITEPRESS.contains(key));
        return anIssue && !continuesAfter(last);
    }

    private boolean continuesAfter(int last) {
        return IntStream.rangeClosed(last + 1, lines.count())
                .mapToObj(lines::line)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> KEY_LINE.matcher(line).matches())
                .isPresent();
    }
}
