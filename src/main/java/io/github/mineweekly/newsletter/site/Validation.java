package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Tally;
import java.util.List;

/**
 * What the gate found.
 *
 * @param issues how many files were read as issues
 * @param diagnostics sorted by path, line, column
 * @param notes what was left out or treated specially, a line each
 */
public record Validation(int issues, List<Diagnostic> diagnostics, List<String> notes) {
    public Validation {
        diagnostics = List.copyOf(diagnostics);
        notes = List.copyOf(notes);
    }

    public Tally tally() {
        return Tally.of(diagnostics, issues);
    }

    public boolean failed() {
        return tally().errors() > 0;
    }
}
