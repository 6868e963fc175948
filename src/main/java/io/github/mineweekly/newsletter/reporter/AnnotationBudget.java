package io.github.mineweekly.newsletter.reporter;

import io.github.mineweekly.newsletter.diagnostic.Severity;
import java.util.concurrent.ConcurrentMap;

/** How many annotations GitHub still shows: ten errors, ten warnings and ten notices of a step. Thread-safe. */
public final class AnnotationBudget {
    private static final int MOST_OF_EACH = 10;

    private final ConcurrentMap<String, Integer> used;

    /** @param used how many of each severity were printed; all reports of a step have the same map */
    public AnnotationBudget(ConcurrentMap<String, Integer> used) {
        this.used = used;
    }

    /** Takes as many as there are, at most those that are wanted. */
    int take(Severity severity, int wanted) {
        int[] taken = {0};
        used.compute(severity.label(), (label, before) -> {
            int now = before == null ? 0 : before;
            taken[0] = Math.min(wanted, MOST_OF_EACH - now);
            return now + taken[0];
        });
        return taken[0];
    }
}
