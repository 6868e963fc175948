package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.text.Counted;
import java.util.ArrayList;
import java.util.List;

/**
 * How many problems of which weight were found in how many of all issues.
 *
 * @param errors at least 0, as the other counts
 * @param affectedIssues files with a problem
 * @param issues all files that were read
 * @param noun what they are, in the singular
 * @param fixable problems that {@code fix} fixes without guessing
 */
public record DiagnosticCounts(
        int errors, int warnings, int notices, int affectedIssues, int issues, String noun, int fixable) {
    public static DiagnosticCounts of(List<Diagnostic> diagnostics, int issues, String noun) {
        return new DiagnosticCounts(
                count(diagnostics, Severity.ERROR),
                count(diagnostics, Severity.WARNING),
                count(diagnostics, Severity.NOTICE),
                (int) diagnostics.stream()
                        .map(found -> found.location().path())
                        .distinct()
                        .count(),
                issues,
                noun,
                (int) diagnostics.stream().filter(Diagnostic::isFixable).count());
    }

    private static int count(List<Diagnostic> diagnostics, Severity severity) {
        return (int) diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    /** One short sentence, as {@code 2 errors and 1 warning in 3 of 60 issues, 1 fixable by newsletter:fix}. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(Counted.of(errors, "error"));
        }
        if (warnings > 0) {
            parts.add(Counted.of(warnings, "warning"));
        }
        if (notices > 0) {
            parts.add(Counted.of(notices, "notice"));
        }
        if (parts.isEmpty()) {
            return "no problem in " + Counted.of(issues, noun);
        }
        return joined(parts) + " in " + affectedIssues + " of " + Counted.of(issues, noun)
                + (fixable > 0 ? ", " + fixable + " fixable by newsletter:fix" : "");
    }

    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
