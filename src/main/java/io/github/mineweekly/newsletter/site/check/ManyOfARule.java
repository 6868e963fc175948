package io.github.mineweekly.newsletter.site.check;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps reports bounded, whatever one issue holds: a generated list of dead links is one mistake and not thousands. */
final class ManyOfARule {
    private ManyOfARule() {}

    /**
     * The first problems of each rule in each file; the last that stays counts the others. What {@code fix} changes
     * stays.
     *
     * @param sorted by path, line and column
     */
    static List<Diagnostic> capped(List<Diagnostic> sorted) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        List<Diagnostic> kept = new ArrayList<>();
        for (Diagnostic problem : sorted) {
            String kind = problem.rule().id() + " " + problem.location().path();
            if (problem.fix() != null) {
                kept.add(problem);
            } else if (counts.merge(kind, 1, Integer::sum) <= Limits.MOST_OF_A_RULE) {
                last.put(kind, kept.size());
                kept.add(problem);
            }
        }
        last.forEach((kind, index) -> {
            int others = counts.getOrDefault(kind, 0) - Limits.MOST_OF_A_RULE;
            if (others > 0) {
                kept.set(index, BodyProblems.counted(kept.get(index), others));
            }
        });
        return List.copyOf(kept);
    }
}
