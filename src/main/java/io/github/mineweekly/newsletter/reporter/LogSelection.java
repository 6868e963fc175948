package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.diagnostic.Severity;
import io.github.mineweekly.newsletter.text.Counted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The problems that a log shows in full: errors first in the count, then a share of each other rule, of the newest
 * issues. The report has all of them, up to its own limit.
 *
 * @param shown in the order of the log: notices, warnings, and errors last, each by path, line and column
 * @param leftOut how many of each rule are not shown, the most frequent rule first
 * @param all how many of each rule there are, the most frequent first; empty if there are few
 */
public record LogSelection(List<Diagnostic> shown, Map<Rule, Integer> leftOut, Map<Rule, Integer> all) {
    /** How many problems are shown unless the team decides otherwise. */
    public static final int LIMIT = 60;

    private static final int MOST_ERRORS = 40;
    private static final int MOST_OF_A_RULE = 20;
    private static final int FEW = 20;
    private static final int MOST_COUNTS = 15;
    private static final int MOST_LEFT_OUT = 20;

    /** Sixty problems, most of which take four lines; with what is said of the others they stay below 300 lines. */
    private static final int MOST_LINES = 250;

    /**
     * @param dates of the issues by path; those without come last
     * @param limit how many to show; 0 for all
     * @param lines how many lines a problem takes; fewer are shown where each takes many
     */
    public static LogSelection of(
            List<Diagnostic> diagnostics, Map<String, LocalDate> dates, int limit, ToIntFunction<Diagnostic> lines) {
        List<Diagnostic> chosen = limit == 0 ? diagnostics : fitting(chosen(diagnostics, dates, limit), limit, lines);
        List<Diagnostic> shown = chosen.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<Rule, Integer> all = counts(diagnostics);
        Map<Rule, Integer> leftOut = new HashMap<>(all);
        counts(chosen).forEach((rule, some) -> leftOut.merge(rule, -some, Integer::sum));
        leftOut.values().removeIf(count -> count == 0);
        return new LogSelection(shown, sorted(leftOut), diagnostics.size() > FEW ? sorted(all) : Map.of());
    }

    private static List<Diagnostic> chosen(List<Diagnostic> diagnostics, Map<String, LocalDate> dates, int limit) {
        List<Diagnostic> sorted =
                diagnostics.stream().sorted(NewestFirst.by(dates)).toList();
        List<Diagnostic> chosen = new ArrayList<>(sorted.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .limit(Math.min(scaled(MOST_ERRORS, limit), limit))
                .toList());
        Map<String, List<Diagnostic>> others = sorted.stream()
                .filter(problem -> problem.severity() != Severity.ERROR)
                .collect(Collectors.groupingBy(
                        problem -> problem.rule().id(), TreeMap::new, Collectors.toCollection(ArrayList::new)));
        int longest = others.values().stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < Math.min(scaled(MOST_OF_A_RULE, limit), longest); round++) {
            for (List<Diagnostic> ofRule : others.values()) {
                if (chosen.size() < limit && round < ofRule.size()) {
                    chosen.add(ofRule.get(round));
                }
            }
        }
        return chosen;
    }

    private static List<Diagnostic> fitting(List<Diagnostic> chosen, int limit, ToIntFunction<Diagnostic> lines) {
        long room = scaled(MOST_LINES, limit);
        List<Diagnostic> fitting = new ArrayList<>();
        for (Diagnostic problem : chosen) {
            room -= lines.applyAsInt(problem);
            if (room < 0) {
                break;
            }
            fitting.add(problem);
        }
        return fitting;
    }

    /** What there is room for where a team sets a larger limit. */
    private static long scaled(int most, int limit) {
        return (long) most * Math.max(limit, LIMIT) / LIMIT;
    }

    private static Map<Rule, Integer> counts(List<Diagnostic> diagnostics) {
        Map<Rule, Integer> counts = new HashMap<>();
        diagnostics.forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
        return counts;
    }

    private static Map<Rule, Integer> sorted(Map<Rule, Integer> counts) {
        Map<Rule, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Rule, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().id()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** One line for each rule of which some are not shown, at most 21. */
    public List<String> leftOutLines() {
        List<String> lines = new ArrayList<>(leftOut.entrySet().stream()
                .limit(MOST_LEFT_OUT)
                .map(entry -> entry.getValue() + " more of `" + entry.getKey().id() + "` not shown"
                        + (entry.getKey().structural()
                                ? ""
                                : "; -Dnewsletter.severity=" + entry.getKey().id() + ":off switches the rule off"))
                .toList());
        int rules = leftOut.size() - MOST_LEFT_OUT;
        if (rules > 0) {
            lines.add("more of " + Counted.of(rules, "other rule") + " not shown");
        }
        return lines;
    }

    /** How often each rule was found, one per line; none if the problems are few. */
    public List<String> countLines() {
        return all.entrySet().stream()
                .limit(MOST_COUNTS)
                .map(entry -> String.format(
                        Locale.ROOT, "%7d  %s", entry.getValue(), entry.getKey().id()))
                .toList();
    }
}
