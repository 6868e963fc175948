package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/** Orders problems by the dates of their issues: the newest are the ones that somebody works on. */
final class NewestFirst {
    private NewestFirst() {}

    /**
     * Those of one issue are in their natural order; those of issues without a date are last.
     *
     * @param dates of the issues by path
     */
    static Comparator<Diagnostic> by(Map<String, LocalDate> dates) {
        return Comparator.comparing(
                        (Diagnostic problem) ->
                                dates.getOrDefault(problem.location().path(), LocalDate.MIN),
                        Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder());
    }
}
