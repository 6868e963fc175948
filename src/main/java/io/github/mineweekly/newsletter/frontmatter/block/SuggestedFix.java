package io.github.mineweekly.newsletter.frontmatter.block;

import io.github.mineweekly.newsletter.diagnostic.Diagnostic;
import io.github.mineweekly.newsletter.diagnostic.Edit;
import io.github.mineweekly.newsletter.diagnostic.Fix;
import io.github.mineweekly.newsletter.issue.SourceFile;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fix and its words, kept together so that the help says what the fix writes.
 *
 * @param written the text as it will be in the file
 * @param why added to the help after the text; may be empty
 */
public record SuggestedFix(Fix.Kind kind, String written, String why, List<Edit> edits) {
    public static SuggestedFix safe(String written, Edit edit) {
        return new SuggestedFix(Fix.Kind.SAFE, written, "", List.of(edit));
    }

    public static SuggestedFix unsafe(String written, String why, Edit edit) {
        return new SuggestedFix(Fix.Kind.UNSAFE, written, why, List.of(edit));
    }

    /**
     * Changes of lines, of which one is shown.
     *
     * @param why added after it; may be empty
     */
    public static SuggestedFix ofLine(SourceFile source, int line, Fix.Kind kind, String why, List<Edit> edits) {
        String written = source.edited(edits).lines().line(line).strip();
        return new SuggestedFix(kind, written, why, edits);
    }

    /** The same change as a guess. */
    public SuggestedFix asUnsafe() {
        return new SuggestedFix(Fix.Kind.UNSAFE, written, why, edits);
    }

    /** The same change with more words after the text. */
    public SuggestedFix withWhy(String other) {
        return new SuggestedFix(kind, written, other, edits);
    }

    /** The same change in the place of a key without a value, whose line goes. */
    public SuggestedFix instead(Edit emptyLine) {
        List<Edit> both = Stream.concat(edits.stream(), Stream.of(emptyLine))
                .sorted(Comparator.comparing(edit -> edit.region().start()))
                .toList();
        return new SuggestedFix(kind, written, why + ", and delete the empty key", both);
    }

    /** The problem with this change, which is one of two answers and made only where the rule is named. */
    public Diagnostic onRequest(Diagnostic diagnostic, String help) {
        return diagnostic.withHelp(help).withFix(new Fix(Fix.Kind.ON_REQUEST, edits));
    }

    /** The problem with this fix; a long text, which is quoted above the help, is shown by its beginning and end. */
    public Diagnostic on(Diagnostic diagnostic) {
        String goal = kind == Fix.Kind.SAFE ? "mvn newsletter:fix" : "mvn newsletter:fix -Dnewsletter.guess";
        String help = "write `" + Printable.shortened(written) + "`" + why + " (`" + goal + "` does it)";
        return diagnostic.withHelp(help).withFix(new Fix(kind, edits));
    }
}
