package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.markdown.structure.PageTitle;
import java.util.regex.Pattern;

/** What is above and below a line decides, too, whether it is of a kind of markup. */
final class MarkupPlace {
    private MarkupPlace() {}

    /** Whether a line of the kind is a place of its own: lines right below each other are one table or list. */
    static boolean begins(MarkupKind kind, String above, String text, String below) {
        Pattern form = kind.form().pattern();
        return switch (kind) {
            // Classes in braces after a container's title are read.
            case ATTRIBUTES -> !MarkupParts.CONTAINER.matcher(text).lookingAt() || endsWithId(text);
            case HEADING_ID -> MarkupParts.HEADING.matcher(text).lookingAt();
            // A tag may go on in the next line.
            case OPEN_TAG -> below.isBlank();
            case PLACEHOLDER -> !PageTitle.isPlaceholderLine(text);
            case GRID -> !MarkupParts.ROW.matcher(above).lookingAt();
            case DEFINITION -> !above.isBlank() && !form.matcher(above).lookingAt();
            case SHEET ->
                form.matcher(below).lookingAt() && !form.matcher(above).lookingAt();
            // On its own, as between empty lines, it may be an ornament.
            case QUOTE ->
                (MarkupParts.QUOTED_ADDRESS.matcher(text).lookingAt()
                                || form.matcher(below).lookingAt())
                        && !form.matcher(above).lookingAt();
            case LINE_COMMENT -> above.isBlank();
            // No definition of a label interrupts a paragraph, and none has words without quotes after its address.
            case LABEL_COMMENT ->
                MarkupParts.TEXT.matcher(above).lookingAt()
                        || MarkupParts.WORDS_AFTER.matcher(text).lookingAt();
            case FENCE ->
                above.isBlank() && !below.isBlank() && !form.matcher(below).lookingAt();
            // A row of a table may begin and end with an empty cell.
            case SPOILER -> !hasCells(form, above) && !hasCells(form, below);
            default -> true;
        };
    }

    /** The same of a kind of documents. */
    static boolean begins(DocumentMarkup kind, String above, String text, String below) {
        return switch (kind) {
            // The line above is a place already.
            case EQUATION -> !above.strip().startsWith("$$") && !above.strip().startsWith("\\[");
            // Alone, or below a paragraph, it is a line across the page.
            case SIMPLE_TABLE ->
                text.strip().startsWith("=") ? !(above + below).isBlank() : !above.isBlank() && !below.isBlank();
            // A row of a table that is read may begin with an empty cell.
            case WIKI_TABLE ->
                !above.strip().startsWith("|")
                        && below.strip().startsWith("|")
                        && !MarkupParts.DELIMITERS.matcher(below).matches();
            default -> true;
        };
    }

    /** Whether an id is after the title of a container; after a text in brackets it is read. */
    private static boolean endsWithId(String container) {
        String end = container.substring(Math.max(0, container.length() - 500));
        int open = Math.max(0, end.lastIndexOf('{'));
        String title = end.substring(0, open).stripTrailing();
        return !title.endsWith("]")
                && title.codePoints().anyMatch(Character::isLetterOrDigit)
                && MarkupParts.ID.matcher(end).region(open, end.length()).matches();
    }

    private static boolean hasCells(Pattern spoiler, String line) {
        return line.indexOf('|') >= 0 && spoiler.matcher(line).replaceAll("").indexOf('|') >= 0;
    }
}
