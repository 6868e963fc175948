package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.Issue;
import io.github.mineweekly.newsletter.site.rule.CrossRules;
import io.github.mineweekly.newsletter.text.ComparableText;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.List;

/** Finds issues whose titles say no more than the newsletter's name; with one issue alone it may still be meant. */
final class TitleOnlyName {
    private final String name;

    /** @param name the newsletter's */
    TitleOnlyName(String name) {
        this.name = ComparableText.of(name);
    }

    boolean test(Issue issue) {
        return ComparableText.of(issue.title()).equals(name);
    }

    /** @param entries all issues with a text */
    List<Diagnostic> of(List<RenderedIssue> entries) {
        return entries.size() < 2
                ? List.of()
                : entries.stream()
                        .filter(entry -> test(entry.issue()))
                        .map(this::problem)
                        .toList();
    }

    private Diagnostic problem(RenderedIssue entry) {
        Issue issue = entry.issue();
        String message = "title " + Printable.quote(issue.title())
                + " is only the newsletter's name; lists and feeds show " + Printable.quote(entry.title(name));
        return CrossRules.TITLE_ONLY_NAME
                .at(issue.location("title"), message)
                .withHelp("add the issue's number or what it is about");
    }
}
