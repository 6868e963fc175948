package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.value.FileDate;
import io.github.mineweekly.newsletter.reporter.DiagnosticCounts;
import io.github.mineweekly.newsletter.reporter.RepositoryPaths;
import io.github.mineweekly.newsletter.site.rule.FailOn;
import io.github.mineweekly.newsletter.site.source.ReadFile;
import io.github.mineweekly.newsletter.text.Counted;
import io.github.mineweekly.newsletter.text.Printable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the gate found.
 *
 * @param issues how many files were read as issues
 * @param reported how many files are reported on: issues, and others in which there is a problem
 * @param diagnostics sorted by path, line, column
 * @param dates of the issues by path, as {@link #datesOf}
 * @param notes what was left out or treated specially, one per line
 * @param warnings what keeps this machine from rendering though the issues are right, one per line
 * @param failOn which problems fail the build
 * @param report the file that holds the problems too; null if there is none
 */
public record Validation(
        int issues,
        int reported,
        List<Diagnostic> diagnostics,
        Map<String, LocalDate> dates,
        List<String> notes,
        List<String> warnings,
        FailOn failOn,
        @Nullable String report) {
    private static final int MOST_LEFT_OUT = 20;

    public Validation {
        diagnostics = List.copyOf(diagnostics);
        dates = Map.copyOf(dates);
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    /** Of each issue the day, or if it cannot be read, that of its name; by path. */
    public static Map<String, LocalDate> datesOf(List<ReadFile> files) {
        Map<String, LocalDate> dates = new HashMap<>();
        for (ReadFile file : files) {
            file.date()
                    .or(() -> FileDate.of(file.listed().key()))
                    .ifPresent(date -> dates.put(file.listed().path(), date));
        }
        return dates;
    }

    /** The same about one file alone. */
    public Validation only(String path) {
        return with(diagnostics.stream()
                .filter(problem -> problem.location().path().equals(path))
                .toList());
    }

    /** The same without problems that are known. */
    public Validation without(Set<Diagnostic> known) {
        return with(
                diagnostics.stream().filter(problem -> !known.contains(problem)).toList());
    }

    /** The same with its file; null for none. */
    public Validation reportedIn(@Nullable String file) {
        return new Validation(issues, reported, diagnostics, dates, notes, warnings, failOn, file);
    }

    private Validation with(List<Diagnostic> some) {
        return new Validation(issues, reported, some, dates, List.of(), List.of(), failOn, null);
    }

    public DiagnosticCounts counts() {
        return DiagnosticCounts.of(diagnostics, reported, reported > issues ? "file" : "issue");
    }

    /**
     * The count, and where the report is if there is something in it.
     *
     * @param paths as the log shows them
     */
    public String sentence(RepositoryPaths paths) {
        return counts().sentence() + (report == null || diagnostics.isEmpty() ? "" : "; report: " + paths.of(report));
    }

    public boolean failed() {
        return failOn.isFailure(counts());
    }

    /**
     * The issues that have no page, since they cannot be rendered, and why, one per line, in order; of many the newest,
     * and how many others there are.
     *
     * @param paths as the log shows them
     */
    public List<String> leftOut(RepositoryPaths paths) {
        Map<String, Set<String>> rules = new TreeMap<>();
        diagnostics.stream()
                .filter(problem -> problem.rule().structural())
                .forEach(problem -> rules.computeIfAbsent(problem.location().path(), path -> new TreeSet<>())
                        .add(problem.rule().id()));
        List<String> lines = new ArrayList<>();
        rules.keySet().stream()
                .sorted(Comparator.comparing(
                        (String path) -> dates.getOrDefault(path, LocalDate.MIN), Comparator.reverseOrder()))
                .limit(MOST_LEFT_OUT)
                .sorted()
                .map(path -> Printable.escape(paths.of(path)) + " is left out: "
                        + String.join(", ", rules.getOrDefault(path, Set.of())))
                .forEach(lines::add);
        int others = rules.size() - lines.size();
        if (others > 0) {
            lines.add(Counted.of(others, "more file") + (others == 1 ? " is" : " are") + " left out"
                    + (report == null ? "" : ": see " + paths.of(report)));
        }
        return lines;
    }
}
