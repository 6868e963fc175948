package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.text.Counted;
import io.github.mineweekly.newsletter.text.Printable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * <p>GitHub drops what is above 10 errors, 10 warnings and 10 notices of a step without a word. So the most important
 * ones come first, and where some are left out, the last notice says how many.
 *
 * <p>Thread-safe; what it prints is taken from the budget.
 */
public final class GitHubReport {
    private final RepositoryPaths paths;
    private final AnnotationBudget budget;
    private final String more;

    /** What makes a page impossible comes before what makes it wrong, and newer issues before older ones. */
    private final Comparator<Diagnostic> mostImportantFirst;

    /**
     * @param dates of the issues by path
     * @param budget what is left of the step's annotations
     * @param more what has more of them, as messages call it
     */
    public GitHubReport(RepositoryPaths paths, Map<String, LocalDate> dates, AnnotationBudget budget, String more) {
        this.paths = paths;
        this.budget = budget;
        this.more = more;
        this.mostImportantFirst = Comparator.comparing(
                        (Diagnostic diagnostic) -> !diagnostic.rule().structural())
                .thenComparing(NewestFirst.by(dates));
    }

    /** The commands, one per line, for standard output as it is. */
    public List<String> lines(List<Diagnostic> diagnostics) {
        List<Diagnostic> errors = of(Severity.ERROR, diagnostics);
        List<Diagnostic> warnings = of(Severity.WARNING, diagnostics);
        List<Diagnostic> notices = of(Severity.NOTICE, diagnostics);
        List<String> lines = new ArrayList<>();
        add(errors, budget.take(Severity.ERROR, errors.size()), lines);
        add(warnings, budget.take(Severity.WARNING, warnings.size()), lines);
        int room = budget.take(Severity.NOTICE, notices.size());
        boolean allFit = lines.size() + room == diagnostics.size();
        boolean oneMore = !allFit && budget.take(Severity.NOTICE, 1) == 1;
        add(notices, allFit || oneMore ? room : Math.max(0, room - 1), lines);
        if (!allFit && (oneMore || room > 0)) {
            lines.add(summary(diagnostics.size(), lines.size()));
        }
        return lines;
    }

    /** One problem of a rule and file comes before a second one. */
    private List<Diagnostic> of(Severity severity, List<Diagnostic> diagnostics) {
        List<Diagnostic> firsts = new ArrayList<>();
        List<Diagnostic> others = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .sorted(mostImportantFirst)
                .forEach(diagnostic -> {
                    String key =
                            diagnostic.rule().id() + " " + diagnostic.location().path();
                    (seen.add(key) ? firsts : others).add(diagnostic);
                });
        firsts.addAll(others);
        return firsts;
    }

    private void add(List<Diagnostic> diagnostics, int most, List<String> lines) {
        diagnostics.stream().limit(most).map(this::line).forEach(lines::add);
    }

    private String summary(int found, int shown) {
        return "::notice title=newsletter::"
                + data(shown + " of " + Counted.of(found, "problem")
                        + " are shown here, GitHub's limit of a step; more in " + more);
    }

    private String line(Diagnostic diagnostic) {
        return "::" + diagnostic.severity().label() + " " + place(diagnostic.location()) + ",title="
                + property(diagnostic.rule().id()) + "::" + data(paths.messageWithHelp(diagnostic));
    }

    /** GitHub takes an end column only on the line of the beginning, and counts it as the last character's. */
    private String place(Location location) {
        String place = "file=" + property(Printable.escape(paths.of(location))) + ",line="
                + location.start().line() + ",col=" + location.start().column();
        boolean marked = location.end().line() == location.start().line()
                && location.end().column() > location.start().column();
        return marked ? place + ",endColumn=" + (location.end().column() - 1) : place;
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
