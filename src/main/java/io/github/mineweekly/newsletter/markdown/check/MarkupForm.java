package io.github.mineweekly.newsletter.markdown.check;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a kind of markup looks like. Thread-safe. */
final class MarkupForm {
    private final String typed;

    /** Made when a line first may be of the kind: of most kinds no line is. */
    private volatile @Nullable Pattern pattern;

    MarkupForm(String typed) {
        this.typed = typed;
    }

    /** Whether it is of all of a line. */
    boolean isWhole() {
        return typed.startsWith("^");
    }

    /** Two threads that ask at once make the same. */
    Pattern pattern() {
        Pattern made = pattern;
        if (made == null) {
            made = Pattern.compile(typed);
            pattern = made;
        }
        return made;
    }
}
