package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.issue.IssueNumber;
import io.github.mineweekly.newsletter.site.rule.CrossRules;
import io.github.mineweekly.newsletter.text.ComparableText;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds issues that share what each should have alone. The oldest keeps it; each other one is reported. */
final class Repetitions {
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<Issue> copies = new LinkedHashSet<>();
    private final IssueLanguages languages;

    /**
     * @param issues oldest first
     * @param onlyName titles that have a problem of their own, so that sharing one is not a second
     * @param suspect issues whose date is known to be in doubt, so that sharing it is not a second problem
     * @param series in which each number may be once
     */
    Repetitions(List<Issue> issues, TitleOnlyName onlyName, Set<Issue> suspect, NumberSeries series) {
        languages = new IssueLanguages(
                issues.stream().map(issue -> issue.source().key()).toList());
        titles(issues.stream().filter(issue -> !onlyName.test(issue)).toList(), series);
        numbers(issues, series);
        dates(issues.stream().filter(issue -> !suspect.contains(issue)).toList());
    }

    List<Diagnostic> found() {
        return found;
    }

    /** The issues that repeat another's title or number. */
    Set<Issue> copies() {
        return copies;
    }

    /** A title may come again in another language, and one with a number in another series, as the number does. */
    private void titles(List<Issue> issues, NumberSeries series) {
        Map<List<Object>, Issue> first = new HashMap<>();
        for (Issue issue : issues) {
            int said = series.of(issue);
            int part = said == 0 || IssueNumber.in(issue.title()).isPresent() ? said : 0;
            List<Object> key = List.of(languages.of(issue.source().key()), ComparableText.of(issue.title()), part);
            Issue original = first.putIfAbsent(key, issue);
            if (original != null) {
                copies.add(issue);
                String message = "title " + Printable.quote(issue.title()) + " is also the title of " + file(original);
                report(CrossRules.DUPLICATE_TITLE, issue, original, message, "write a title of its own", "title");
            }
        }
    }

    /** A number that came with a copied title is not a second problem. */
    private void numbers(List<Issue> issues, NumberSeries series) {
        Map<List<Object>, Issue> first = new HashMap<>();
        for (Issue issue : issues) {
            Integer number = issue.number();
            Issue original = number == null
                    ? null
                    : first.putIfAbsent(List.of(languages.of(issue.source().key()), number, series.of(issue)), issue);
            if (original != null && !ComparableText.of(original.title()).equals(ComparableText.of(issue.title()))) {
                copies.add(issue);
                String message = "number " + number + " is also the number of " + file(original);
                String help = "correct the one that is wrong";
                report(CrossRules.DUPLICATE_NUMBER, issue, original, message, help, "number", "title");
            }
        }
    }

    private void dates(List<Issue> issues) {
        Map<Object, Issue> first = new HashMap<>();
        for (Issue issue : issues) {
            List<Object> key = List.of(languages.of(issue.source().key()), issue.date());
            Issue original = first.putIfAbsent(key, issue);
            if (original != null) {
                String message = "date " + issue.date() + " is also the date of " + file(original);
                report(CrossRules.DATE_SHARED, issue, original, message, "correct the one that was copied", "date");
            }
        }
    }

    private void report(Rule rule, Issue issue, Issue original, String message, String help, String... keys) {
        found.add(rule.at(issue.location(keys), message)
                .withHelp(help)
                .withOthers(original.source().path()));
    }

    /** The other file as a message names it. */
    static String file(Issue issue) {
        return Diagnostic.named(issue.source().path());
    }
}
