package io.github.mineweekly.newsletter.diagnostic;

import io.github.mineweekly.newsletter.text.Printable;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One problem in one file.
 *
 * @param severity what it counts as here, after configuration; never {@code OFF}
 * @param message what is wrong, what was found, what is allowed; one line, values in backquotes
 * @param help what to write instead; one line, or null
 * @param fix the change that does it, or null
 * @param others the paths of other files as {@link #named} has them in the message, relative to the project
 */
public record Diagnostic(
        Rule rule,
        Severity severity,
        Location location,
        String message,
        @Nullable String help,
        @Nullable Fix fix,
        List<String> others)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(diagnostic -> diagnostic.rule().id())
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        if (severity == Severity.OFF) {
            throw new IllegalArgumentException("a problem that is off");
        }
        others = List.copyOf(others);
    }

    /** A file as messages name it. */
    public static String named(String path) {
        return "`" + Printable.escape(path) + "`";
    }

    public Diagnostic withMessage(String text) {
        return new Diagnostic(rule, severity, location, text, help, fix, others);
    }

    public Diagnostic withHelp(String text) {
        return new Diagnostic(rule, severity, location, message, text, fix, others);
    }

    public Diagnostic withFix(Fix change) {
        return new Diagnostic(rule, severity, location, message, help, change, others);
    }

    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(rule, other, location, message, help, fix, others);
    }

    /** With the files that the message names, so that each reader gets the path that is right where it looks. */
    public Diagnostic withOthers(String... paths) {
        return new Diagnostic(rule, severity, location, message, help, fix, List.of(paths));
    }

    /** Whether {@code fix} fixes it without guessing. */
    public boolean isFixable() {
        return fix != null && fix.kind() == Fix.Kind.SAFE;
    }

    /** By path, line, column; then by rule and message, so that the order never depends on who found it first. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
