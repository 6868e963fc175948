package io.github.mineweekly.newsletter.fix;

import static java.util.Comparator.naturalOrder;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Position;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Makes the changes of fixes. */
public final class FixApplier {
    /** More rounds than a block has problems that hide each other; a bound, so that nothing runs on. */
    private static final int MOST_ROUNDS = 100;

    private FixApplier() {}

    /**
     * The text of a file after some fixes; everything that no fix touches stays as it is. A byte order mark is not part
     * of it, as in {@link SourceFile#text()}. Of two fixes that overlap, the second is left out as a whole; two that
     * insert at one place come in the order given.
     */
    public static String apply(SourceFile source, List<Fix> fixes) {
        List<Edit> edits = new ArrayList<>();
        NavigableMap<Position, Position> ends = new TreeMap<>();
        for (Fix fix : fixes) {
            if (fix.edits().stream().noneMatch(edit -> overlaps(edit, ends))) {
                edits.addAll(fix.edits());
                fix.edits().forEach(edit -> ends.merge(edit.start(), edit.end(), BinaryOperator.maxBy(naturalOrder())));
            }
        }
        return source.edited(edits).text();
    }

    /** @param ends of earlier edits, none of which overlap, by their beginnings */
    private static boolean overlaps(Edit edit, NavigableMap<Position, Position> ends) {
        Map.Entry<Position, Position> last = ends.lowerEntry(edit.end());
        return last != null && edit.start().compareTo(last.getValue()) < 0;
    }

    /**
     * The text of a file after all fixes. A syntax error hides the problems after it, so the result is checked again
     * until nothing is left to fix, or the last round is over.
     *
     * @param check finds the problems of a file that are to be fixed
     */
    public static String fix(SourceFile source, Function<SourceFile, List<Diagnostic>> check) {
        SourceFile current = source;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Fix> fixes = check.apply(current).stream()
                    .map(Diagnostic::fix)
                    .filter(Objects::nonNull)
                    .toList();
            if (fixes.isEmpty()) {
                break;
            }
            current = current.withText(apply(current, fixes));
        }
        return current.text();
    }
}
