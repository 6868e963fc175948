package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.frontmatter.rule.FrontMatterRules;
import io.github.mineweekly.newsletter.frontmatter.value.FileDate;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.site.source.ReadFile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Finds out whether a newsletter names its files by another day than its issues have, as by the end of a week. Where
 * most dates are a few days off, that is one problem, and no reason to doubt these dates.
 */
final class NamedByAnotherDay {
    /** Within a week; a date that was copied from the issue before is a whole week off. */
    private static final long MOST_DAYS = 6;

    /** Fewer may be mistakes, each of its own. */
    private static final int FEWEST_ISSUES = 3;

    /**
     * @param files without the problems that became one
     * @param found that one; empty if the dates are mostly those of the names
     */
    record Result(List<ReadFile> files, List<Diagnostic> found) {}

    /** Two dates of one issue that are a few days apart. */
    private record Difference(Diagnostic problem, LocalDate date, LocalDate named) {
        long days() {
            return Math.abs(ChronoUnit.DAYS.between(named, date));
        }
    }

    private NamedByAnotherDay() {}

    /**
     * @param files in the order in which one is chosen as the example
     * @param counts whether a problem of a file is to be reported
     */
    static Result of(List<ReadFile> files, BiPredicate<ReadFile, Diagnostic> counts) {
        List<Difference> few = files.stream()
                .flatMap(file -> difference(file, counts).stream())
                .toList();
        if (few.size() < FEWEST_ISSUES) {
            return new Result(files, List.of());
        }
        long named = files.stream()
                .map(ReadFile::issue)
                .filter(issue ->
                        issue != null && FileDate.of(issue.source().key()).isPresent())
                .count();
        if (few.size() * 2L <= named) {
            return new Result(files, List.of());
        }
        Set<Diagnostic> one = few.stream().map(Difference::problem).collect(Collectors.toSet());
        return new Result(files.stream().map(file -> without(file, one)).toList(), List.of(problem(few, named)));
    }

    private static Optional<Difference> difference(ReadFile file, BiPredicate<ReadFile, Diagnostic> counts) {
        Issue issue = file.issue();
        return issue == null
                ? Optional.empty()
                : file.diagnostics().stream()
                        .filter(problem -> problem.rule().equals(FrontMatterRules.DATE_DIFFERS_FROM_FILE_NAME))
                        .filter(problem -> counts.test(file, problem))
                        .findFirst()
                        .flatMap(problem -> FileDate.of(issue.source().key())
                                .map(named -> new Difference(problem, issue.date(), named)))
                        .filter(difference -> difference.days() <= MOST_DAYS);
    }

    private static ReadFile without(ReadFile file, Set<Diagnostic> problems) {
        List<Diagnostic> rest = file.diagnostics().stream()
                .filter(problem -> !problems.contains(problem))
                .toList();
        return new ReadFile(file.listed(), file.issue(), file.article(), file.silenced(), rest);
    }

    private static Diagnostic problem(List<Difference> few, long named) {
        Difference example = few.get(0);
        LongSummaryStatistics days = few.stream().mapToLong(Difference::days).summaryStatistics();
        String range = days.getMin() == days.getMax() ? "" + days.getMin() : days.getMin() + " to " + days.getMax();
        String message = "the dates of " + few.size() + " of " + named + " issues differ by " + range
                + (days.getMax() == 1 ? " day" : " days") + " from those in their file names, here `" + example.date()
                + "` from `" + example.named() + "`";
        return example.problem()
                .rule()
                .at(example.problem().location(), message)
                .withHelp("if both are meant, as the end of a week and the day of publication, turn the rule off");
    }
}
