package io.github.mineweekly.newsletter.site.rule;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a team makes of the rules. A structural rule is always an error.
 *
 * @param severities by a rule's id; the others keep their default
 * @param enforceSince errors of issues dated earlier are warnings; null for none
 */
public record SeverityPolicy(
        Map<String, Severity> severities, @Nullable LocalDate enforceSince) {
    public SeverityPolicy {
        severities = Map.copyOf(severities);
    }

    /** Whether no issue can have a problem of this rule. */
    public boolean isOff(Rule rule) {
        return !rule.structural() && severity(rule) == Severity.OFF;
    }

    /**
     * The problem at its severity here; empty if the rule is off or the file silences it.
     *
     * @param silenced ids of the rules that the file silences
     * @param date the day of the issue that has the problem, or null if it has none that can be read
     */
    public Optional<Diagnostic> judge(Diagnostic problem, Set<String> silenced, @Nullable LocalDate date) {
        Rule rule = problem.rule();
        if (rule.structural()) {
            return Optional.of(problem);
        }
        if (isOff(rule) || silenced.contains(rule.id())) {
            return Optional.empty();
        }
        Severity severity = severity(rule);
        boolean early = date != null && enforceSince != null && date.isBefore(enforceSince);
        return Optional.of(problem.withSeverity(early && severity == Severity.ERROR ? Severity.WARNING : severity));
    }

    private Severity severity(Rule rule) {
        return severities.getOrDefault(rule.id(), rule.severity());
    }
}
