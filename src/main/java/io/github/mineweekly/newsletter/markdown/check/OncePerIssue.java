package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Rule;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports habits, which show in a whole issue or in none of it, at their first place and with a count. */
final class OncePerIssue {
    private static final Set<Rule> HABITS = Set.of(BodyRules.IMAGE_WITHOUT_ALT, BodyRules.HEADING_LEVEL_SKIPPED);

    private OncePerIssue() {}

    /** @param problems those of a rule in source order */
    static List<Diagnostic> of(List<Diagnostic> problems) {
        Map<Rule, Integer> counts = new HashMap<>();
        problems.forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
        List<Diagnostic> shown = new ArrayList<>();
        for (Diagnostic problem : problems) {
            Integer count = HABITS.contains(problem.rule()) ? counts.remove(problem.rule()) : Integer.valueOf(1);
            if (count != null) {
                shown.add(count == 1 ? problem : BodyProblems.counted(problem, count - 1));
            }
        }
        return shown;
    }
}
