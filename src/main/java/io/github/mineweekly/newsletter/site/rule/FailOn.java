package io.github.mineweekly.newsletter.site.rule;

import io.github.mineweekly.newsletter.reporter.DiagnosticCounts;

/** Which problems fail the build. */
public enum FailOn {
    ERROR,
    WARNING,
    /** None; issues that cannot be rendered are left out. */
    NEVER;

    public boolean isFailure(DiagnosticCounts tally) {
        return switch (this) {
            case ERROR -> tally.errors() > 0;
            case WARNING -> tally.errors() + tally.warnings() > 0;
            case NEVER -> false;
        };
    }
}
