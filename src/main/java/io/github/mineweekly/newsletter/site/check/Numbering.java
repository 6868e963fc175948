package io.github.mineweekly.newsletter.site.check;

import static io.github.mineweekly.newsletter.site.check.Repetitions.file;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssueNumber;
import io.github.mineweekly.newsletter.site.rule.CrossRules;
import io.github.mineweekly.newsletter.text.LongestNonDecreasingSubsequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks that numbers grow with dates and leave none out.
 *
 * <p>The longest sequence of issues in order is taken for right, so that one wrong number is one problem, and not one
 * of every issue after it.
 */
final class Numbering {
    private final List<Numbered> kept = new ArrayList<>();
    private final List<Numbered> outOfSequence = new ArrayList<>();

    /** How many issues that are not kept have each date. */
    private final NavigableMap<LocalDate, Integer> notKept = new TreeMap<>();

    /** Where the kept of each date end. */
    private final NavigableMap<LocalDate, Integer> keptUntil = new TreeMap<>();

    private final NavigableSet<Integer> present = new TreeSet<>();

    private record Numbered(int number, Issue issue) {}

    /**
     * @param sequence issues to be checked, oldest first
     * @param all every issue; what one of them has is not missing
     */
    Numbering(List<Issue> sequence, List<Issue> all) {
        for (Issue issue : all) {
            issue.issueNumber().ifPresent(present::add);
            if (issue.number() == null) {
                present.addAll(IssueNumber.together(issue.title()));
            }
        }
        List<Numbered> numbered = new ArrayList<>();
        sequence.forEach(issue -> issue.issueNumber().ifPresent(number -> numbered.add(new Numbered(number, issue))));
        boolean[] inSequence = LongestNonDecreasingSubsequence.of(
                numbered.stream().mapToInt(Numbered::number).toArray());
        for (int i = 0; i < numbered.size(); i++) {
            (inSequence[i] ? kept : outOfSequence).add(numbered.get(i));
        }
        Set<String> keys = kept.stream().map(one -> one.issue().source().key()).collect(Collectors.toSet());
        all.stream()
                .filter(issue -> !keys.contains(issue.source().key()))
                .filter(issue -> issue.issueNumber().isPresent())
                .forEach(issue -> notKept.merge(issue.date(), 1, Integer::sum));
        for (int i = 0; i < kept.size(); i++) {
            keptUntil.put(kept.get(i).issue().date(), i + 1);
        }
    }

    /** The problems of each series by itself. */
    static List<Diagnostic> found(List<Issue> sequence, List<Issue> all, NumberSeries series) {
        Function<Issue, Integer> part = issue -> ofDay(issue).orElseGet(() -> series.of(issue));
        Map<Integer, List<Issue>> sequences = sequence.stream().collect(Collectors.groupingBy(part));
        Map<Integer, List<Issue>> parts = all.stream().collect(Collectors.groupingBy(part));
        return parts.entrySet().stream()
                .map(entry -> new Numbering(sequences.getOrDefault(entry.getKey(), List.of()), entry.getValue()))
                .flatMap(numbering -> numbering.found().stream())
                .toList();
    }

    /** The year of a number that begins with its issue's, as a week or month has it; all of it, if it names a day. */
    private static Optional<Integer> ofDay(Issue issue) {
        int number = issue.issueNumber().orElse(0);
        int year = NumberSeries.yearIn(issue);
        boolean day = number / 10_000 == issue.date().getYear();
        return year > 0 ? Optional.of(year) : day ? Optional.of(number) : Optional.empty();
    }

    List<Diagnostic> found() {
        List<Diagnostic> found = new ArrayList<>();
        outOfSequence.forEach(one -> found.add(against(one)));
        for (int i = 1; i < kept.size(); i++) {
            Numbered earlier = kept.get(i - 1);
            Numbered later = kept.get(i);
            MissingNumbers missing = MissingNumbers.between(earlier.number(), later.number(), present);
            if (missing.count() > misnumbered(earlier.issue(), later.issue())) {
                found.add(gap(later, missing, earlier));
            }
        }
        return found;
    }

    /** How many issues between two have a wrong number; theirs would be the missing ones. */
    private int misnumbered(Issue earlier, Issue later) {
        return notKept.subMap(earlier.date(), true, later.date(), true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** One that is out of sequence contradicts its neighbour in the sequence on at least one side. */
    private Diagnostic against(Numbered one) {
        Map.Entry<LocalDate, Integer> before = keptUntil.floorEntry(one.issue().date());
        int after = before == null ? 0 : before.getValue();
        boolean tooLow = after > 0 && kept.get(after - 1).number() > one.number();
        Numbered other = kept.get(tooLow ? after - 1 : Math.min(after, kept.size() - 1));
        String message = "number " + one.number() + " of " + one.issue().date() + " comes "
                + (tooLow ? "after" : "before") + " number " + other.number() + " of "
                + other.issue().date() + ", " + file(other.issue());
        return at(CrossRules.NUMBER_AGAINST_DATE, one, other, message, "correct the number or the date");
    }

    private static Diagnostic gap(Numbered later, MissingNumbers missing, Numbered earlier) {
        String message = missing.words() + " missing between number " + earlier.number() + ", " + file(earlier.issue())
                + ", and number " + later.number();
        return at(CrossRules.NUMBER_GAP, later, earlier, message, "nothing is wrong if the newsletter skipped them");
    }

    private static Diagnostic at(Rule rule, Numbered one, Numbered other, String message, String help) {
        return rule.at(one.issue().location("number", "title"), message)
                .withHelp(help)
                .withOthers(other.issue().source().path());
    }
}
