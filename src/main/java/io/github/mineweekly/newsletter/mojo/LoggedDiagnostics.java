package io.github.mineweekly.newsletter.mojo;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.site.check.Validation;
import java.util.ArrayList;
import java.util.List;

/**
 * The problems that the log shows: every error and warning, and of the notices, when they are many and a report has them
 * all, those that come last. Under dated names these are the newest issues', the ones that somebody works on.
 *
 * @param diagnostics in the order of the validation
 * @param notShown how many notices are in the report only
 */
record LoggedDiagnostics(List<Diagnostic> diagnostics, int notShown) {
    private static final int NOTICES = 20;

    static LoggedDiagnostics of(Validation validation) {
        List<Diagnostic> all = validation.diagnostics();
        int notices = (int) all.stream().filter(LoggedDiagnostics::isNotice).count();
        int notShown = validation.report() == null ? 0 : Math.max(0, notices - NOTICES);
        List<Diagnostic> shown = new ArrayList<>();
        int passed = 0;
        for (Diagnostic diagnostic : all) {
            if (isNotice(diagnostic) && passed < notShown) {
                passed++;
            } else {
                shown.add(diagnostic);
            }
        }
        return new LoggedDiagnostics(shown, notShown);
    }

    private static boolean isNotice(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.NOTICE;
    }
}
