package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.diagnostic.Severity;
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
 * <p>Immutable and thread-safe.
 */
public final class GitHubReport {
    private static final int MOST_OF_EACH = 10;

    private final RepositoryPaths paths;

    /** What makes a page impossible comes before what makes it wrong, and newer issues before older ones. */
    private final Comparator<Diagnostic> mostImportantFirst;

    /** @param dates of the issues by path: the newest are the ones that somebody works on */
    public GitHubReport(RepositoryPaths paths, Map<String, LocalDate> dates) {
        this.paths = paths;
        this.mostImportantFirst = Comparator.comparing(
                        (Diagnostic diagnostic) -> !diagnostic.rule().structural())
                .thenComparing(
                        diagnostic -> dates.getOrDefault(diagnostic.location().path(), LocalDate.MIN),
                        Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder());
    }

    /** The commands, one per line, for standard output as it is. */
    public List<String> lines(List<Diagnostic> diagnostics) {
        List<Diagnostic> errors = of(Severity.ERROR, diagnostics);
        List<Diagnostic> warnings = of(Severity.WARNING, diagnostics);
        List<Diagnostic> notices = of(Severity.NOTICE, diagnostics);
        boolean allFit =
                errors.size() <= MOST_OF_EACH && warnings.size() <= MOST_OF_EACH && notices.size() <= MOST_OF_EACH;
        List<String> lines = new ArrayList<>();
        add(errors, MOST_OF_EACH, lines);
        add(warnings, MOST_OF_EACH, lines);
        add(notices, allFit ? MOST_OF_EACH : MOST_OF_EACH - 1, lines);
        if (!allFit) {
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

    private static String summary(int found, int shown) {
        return "::notice title=newsletter::"
                + data(shown + " of " + DiagnosticCounts.counted(found, "problem")
                        + " are shown here, GitHub's limit of a step; the log has all of them");
    }

    private String line(Diagnostic diagnostic) {
        String help = diagnostic.help() == null ? "" : "\nhelp: " + Printable.escape(diagnostic.help());
        return "::" + diagnostic.severity().label() + " " + place(diagnostic.location()) + ",title="
                + property(diagnostic.rule().id()) + "::" + data(Printable.escape(diagnostic.message()) + help);
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
