package io.github.mineweekly.newsletter.site;

import io.github.mineweekly.newsletter.catalog.RenderedIssue;
import io.github.mineweekly.newsletter.catalog.Visibility;
import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.theme.page.ProblemsPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a page may say of problems: nothing of issues that readers may not know of. */
final class PublicProblems {
    private PublicProblems() {}

    /** @param entries the issues that could be read; of any other it is not known whether it is hidden */
    static ProblemsPage of(List<Diagnostic> diagnostics, List<RenderedIssue> entries, Visibility visibility) {
        Map<String, Boolean> listed = new HashMap<>();
        entries.forEach(entry -> listed.put(
                entry.issue().source().path(), visibility.of(entry.issue()).isListed()));
        List<ProblemsPage.Problem> problems = new ArrayList<>();
        int others = 0;
        for (Diagnostic diagnostic : diagnostics) {
            String path = diagnostic.location().path();
            if (!listed.getOrDefault(path, true)) {
                others++;
            } else {
                String place = path + ":" + diagnostic.location().start().line() + ":"
                        + diagnostic.location().start().column();
                String message = listed.containsKey(path) ? diagnostic.message() : "";
                problems.add(new ProblemsPage.Problem(place, diagnostic.rule().id(), message));
            }
        }
        return new ProblemsPage(problems, others);
    }
}
