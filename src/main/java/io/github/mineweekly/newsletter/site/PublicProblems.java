package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.issue.HomeText;
import io.github.mineweekly.newsletter.site.source.ReadHome;
import io.github.mineweekly.newsletter.theme.page.ProblemsPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What pages may say of problems: nothing of issues that readers may not know of. */
final class PublicProblems {
    private final List<Diagnostic> diagnostics;

    /**
     * By path, with the text of the home page. Of an issue that could not be read it is not known whether it is hidden.
     */
    private final Map<String, Boolean> listed = new HashMap<>();

    PublicProblems(List<Diagnostic> diagnostics, List<RenderedIssue> entries, ReadHome home, Visibility visibility) {
        this.diagnostics = diagnostics;
        HomeText text = home.introduction();
        if (text != null && home.shown(visibility) != null) {
            listed.put(text.source().path(), true);
        }
        entries.forEach(entry -> listed.put(
                entry.issue().source().path(), visibility.of(entry.issue()).isListed()));
    }

    /** How many there are of each rule in listed issues and on the home page. */
    Map<String, Integer> byRule() {
        Map<String, Integer> counts = new TreeMap<>();
        diagnostics.stream()
                .filter(diagnostic -> listed.getOrDefault(diagnostic.location().path(), false))
                .forEach(diagnostic -> counts.merge(diagnostic.rule().id(), 1, Integer::sum));
        return counts;
    }

    ProblemsPage page() {
        List<ProblemsPage.Problem> problems = new ArrayList<>();
        int others = 0;
        for (Diagnostic diagnostic : diagnostics) {
            String path = diagnostic.location().path();
            if (!listed.getOrDefault(path, true)) {
                others++;
            } else {
                String place = path + ":" + diagnostic.location().start().line() + ":"
                        + diagnostic.location().start().column();
                boolean told = listed.containsKey(path)
                        && diagnostic.others().stream().allMatch(other -> listed.getOrDefault(other, false));
                String message = told ? diagnostic.message() : "";
                problems.add(new ProblemsPage.Problem(place, diagnostic.rule().id(), message));
            }
        }
        return new ProblemsPage(problems, others);
    }
}
