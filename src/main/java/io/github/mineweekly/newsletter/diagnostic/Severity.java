package io.github.mineweekly.newsletter.diagnostic;

import java.util.Locale;

/** How much a problem counts, from least to most; {@code OFF} silences a rule and is never a diagnostic's severity. */
public enum Severity {
    OFF,
    NOTICE,
    WARNING,
    ERROR;

    /** The name as written in configuration and reports, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
