package io.github.mineweekly.newsletter.markdown.check;

/** Markup that another tool reads and the dialect does not, of one kind. */
sealed interface Markup permits DocumentMarkup, MarkupKind, NoteMarkup {
    MarkupForm form();

    /** Whether a line of the kind is a place of its own: lines right below each other are one table or list. */
    default boolean begins(String above, String text, String below) {
        return true;
    }

    /** Whether what has the form is of the kind; unlike lines, it has its code. */
    default boolean is(String typed) {
        return true;
    }
}
