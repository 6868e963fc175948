package io.github.mineweekly.newsletter.site.rule;

import io.github.mineweekly.newsletter.reporter.DiagnosticCounts;

/** Which problems fail the build. */
public enum FailOn {
    ERROR,
    WARNING,
    /** None; issues that cannot be rendered are left out. */
    NEVER;

    public boolean isFailure(DiagnosticCounts counts) {
        return switch (this) {
            case ERROR -> counts.errors() > 0;
            case WARNING -> counts.errors() + counts.warnings() > 0;
            case NEVER -> false;
        };
    }
}
