package io.github.mineweekly.newsletter.fix;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.diagnostic.Position;
import io.github.mineweekly.newsletter.issue.LineIndex;
import io.github.mineweekly.newsletter.issue.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes the changes of fixes. */
public final class FixApplier {
    /** More rounds than a block has problems that hide each other; a bound, so that nothing runs on. */
    private static final int MOST_ROUNDS = 100;

    private record Change(int start, int end, String replacement) {}

    private FixApplier() {}

    /**
     * The text of a file after some fixes; everything that no fix touches stays as it is. A byte order mark is not part
     * of it, as in {@link SourceFile#text()}. Of two fixes that overlap, the second is left out as a whole; two that
     * insert at one place come in the order given.
     */
    public static String apply(SourceFile source, List<Fix> fixes) {
        List<Change> changes = new ArrayList<>();
        for (Fix fix : fixes) {
            List<Change> wanted = fix.edits().stream()
                    .map(edit -> change(source.lines(), edit))
                    .toList();
            if (wanted.stream().noneMatch(change -> overlapsAny(change, changes))) {
                changes.addAll(wanted);
            }
        }
        changes.sort(Comparator.comparingInt(Change::start).thenComparingInt(Change::end));
        StringBuilder text = new StringBuilder();
        int copied = 0;
        for (Change change : changes) {
            text.append(source.text(), copied, change.start()).append(change.replacement());
            copied = change.end();
        }
        return text.append(source.text(), copied, source.text().length()).toString();
    }

    /**
     * The text of a file after all fixes. A syntax error hides the problems after it, so the result is checked again
     * until there is nothing left to fix; to fix it once more changes nothing.
     *
     * @param chosen whether to make the fix of a problem
     * @param check finds the problems of a file
     */
    public static String fix(
            SourceFile source, Predicate<Diagnostic> chosen, Function<SourceFile, List<Diagnostic>> check) {
        SourceFile current = source;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Fix> fixes = check.apply(current).stream()
                    .filter(chosen)
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

    private static Change change(LineIndex lines, Edit edit) {
        Position start = edit.region().start();
        Position end = edit.region().end();
        return new Change(lines.offset(start), lines.offset(end), edit.replacement());
    }

    private static boolean overlapsAny(Change change, List<Change> others) {
        return others.stream().anyMatch(other -> change.start() < other.end() && other.start() < change.end());
    }
}
