package io.github.mineweekly.newsletter.frontmatter.rule;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Position;
import io.github.mineweekly.newsletter.diagnostic.Region;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.issue.Span;
import io.github.mineweekly.newsletter.text.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The problems found so far in one file. Not thread-safe. */
public final class DiagnosticCollector {
    private final SourceFile source;
    private final List<Diagnostic> found = new ArrayList<>();

    /** Where errors begin. */
    private final Set<Position> errors = new HashSet<>();

    public DiagnosticCollector(SourceFile source) {
        this.source = source;
    }

    /** A problem at a place, not yet added. */
    public Diagnostic problem(Rule rule, Span span, String message) {
        return rule.at(source.location(span.start(), span.end()), message);
    }

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
        if (diagnostic.severity() == Severity.ERROR) {
            errors.add(diagnostic.location().start());
        }
    }

    public void add(Rule rule, Span span, String message, String help) {
        add(problem(rule, span, message).withHelp(help));
    }

    /** Whether an error was found that begins where a span does: one problem of a value is enough. */
    public boolean hasErrorAt(Span span) {
        return errors.contains(region(span).start());
    }

    public Region region(Span span) {
        return source.lines().region(span.start(), span.end());
    }

    /** The change of a span into a text. */
    public Edit edit(Span span, String text) {
        return new Edit(region(span), text);
    }

    /** Another name for a key; its quotes stay: {@code {"a":1}} has a key only with them. */
    public Edit rename(Span key, String name) {
        char first = source.text().charAt(key.start());
        return edit(key, first == '"' || first == '\'' ? first + name + first : name);
    }

    /** How the line of a key goes, if there is nothing in it but the key and its colon. */
    public Optional<Edit> deletion(Span key) {
        LineIndex lines = source.lines();
        int line = lines.lineAt(key.start());
        int end = lines.end(line);
        boolean alone = lines.start(line) == key.start()
                && Characters.afterSpaces(source.text(), Math.min(key.end() + 1, end), end) == end;
        return alone ? Optional.of(edit(new Span(key.start(), lines.start(line + 1)), "")) : Optional.empty();
    }

    /** All problems in order, silenced ones too. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted().toList();
    }
}
