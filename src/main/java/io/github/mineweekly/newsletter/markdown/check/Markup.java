package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.diagnostic.Rule;
import java.util.regex.Pattern;

/** Markup that another tool reads and the dialect does not, of one kind. */
sealed interface Markup permits MarkupKind, NoteMarkup {
    Rule rule();

    /** Whether a line may be of the kind, which is told sooner than by its form. */
    boolean maybeIn(String line);

    Pattern form();

    /** Whether it is all of a line. */
    boolean isWhole();

    /** Whether a line of the kind is a place of its own: lines right below each other are one table or list. */
    boolean begins(String above, String text, String below);

    /** The end of a message about it. */
    String what();

    String help();
}
