package io.github.mineweekly.newsletter.markdown.check;

import io.github.mineweekly.newsletter.markdown.structure.PageTitle;
import java.util.regex.Pattern;

/** What a form cannot say of a kind of markup: what is above and below a line decides, too, whether it is one. */
final class MarkupPlace {
    private static final Pattern CONTAINER = Pattern.compile("[ \\t>]{0,9}:::");
    private static final Pattern ID = Pattern.compile("\\{[^{}#]{0,99}#[^{}]{1,99}}[ \\t]{0,99}");
    private static final Pattern HEADING = Pattern.compile("[ \\t]{0,3}#{1,6}[ \\t]{1,99}[^ \\t{]");
    private static final Pattern QUOTED_ADDRESS = Pattern.compile("[ \\t]{0,3}[＞》][ \\t\\u3000]{0,3}https?://");
    private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{N}“《「（].*");
    private static final Pattern DELIMITERS = Pattern.compile("[|: \\t-]+");
    private static final Pattern ROW = Pattern.compile("[ \\t]{0,3}[|+]");

    private static final Pattern NOTE_END = Pattern.compile("[^\\[\\]]*+](?![(\\[*+?$:])");

    private static final Pattern QUOTE_END = Pattern.compile("(?m)^[ \\t]{0,3}>>>[ \\t]*+$");

    private static final Pattern BOX_ALONE = Pattern.compile("[^\\[]*+\\[[ xX]][ \\t]*+");

    private static final Pattern WORDS_AFTER =
            Pattern.compile("[ \\t]{0,3}\\[[^\\]]{1,99}]:[ \\t]{1,9}#[ \\t]{1,9}[^\\s(\"']");

    /** Code between signs of dollars that may be a price or a name. */
    private static final Pattern NO_FORMULA = Pattern.compile("\\$`[^\\\\^_=]{1,300}`\\$");

    /** With its address; code with an underscore after it may be none. */
    private static final Pattern RST_LINK =
            Pattern.compile("`[^`<>]{1,300}[ \\t]<(?=[^`<>]*(?:://|\\.html|\\.rst))[^`<>\\s]{1,600}>`__?");

    private MarkupPlace() {}

    /** Whether what has the form is of the kind; unlike lines, the text of the issue has its code. */
    static boolean is(Markup kind, String issue, int start, int end) {
        String typed = issue.substring(start, end);
        return switch (kind.name()) {
            case "formula" -> !NO_FORMULA.matcher(typed).matches();
            case "quote-of-lines" ->
                QUOTE_END.matcher(issue).region(end, issue.length()).find();
            case "rst-link" -> RST_LINK.matcher(typed).matches();
            default -> true;
        };
    }

    /** Whether a line of the kind is a place of its own: lines right below each other are one table or list. */
    static boolean begins(Markup kind, String above, String text, String below) {
        Pattern form = kind.form().pattern();
        return switch (kind.name()) {
            // Classes in braces after a container's title are read.
            case "attributes" -> !CONTAINER.matcher(text).lookingAt() || endsWithId(text);
            case "heading-id" -> HEADING.matcher(text).lookingAt();
            case "inline-note-of-lines" -> NOTE_END.matcher(below).lookingAt();
            case "quote-of-lines" ->
                above.isBlank() && !below.isBlank() && !below.stripLeading().startsWith(">");
            // A tag may go on in the next line.
            case "open-tag" -> below.isBlank();
            case "placeholder" -> !PageTitle.isPlaceholderLine(text);
            case "grid" -> !ROW.matcher(above).lookingAt();
            case "definition" -> !above.isBlank() && !form.matcher(above).lookingAt();
            case "sheet" ->
                form.matcher(below).lookingAt() && !form.matcher(above).lookingAt();
            // On its own, as between empty lines, it may be an ornament.
            case "quote" ->
                (QUOTED_ADDRESS.matcher(text).lookingAt() || form.matcher(below).lookingAt())
                        && !form.matcher(above).lookingAt();
            case "line-comment" -> above.isBlank();
            // No definition of a label interrupts a paragraph, and none has words without quotes after its address.
            case "label-comment" ->
                TEXT.matcher(above).lookingAt() || WORDS_AFTER.matcher(text).lookingAt();
            case "fence" ->
                above.isBlank() && !below.isBlank() && !form.matcher(below).lookingAt();
            // What is below belongs to the entry.
            case "task" -> !below.startsWith(" ") || !BOX_ALONE.matcher(text).matches();
            // A row of a table may begin and end with an empty cell.
            case "spoiler" -> !hasCells(form, above) && !hasCells(form, below);
            // The line above is a place already.
            case "equation" -> !above.strip().startsWith("$$") && !above.strip().startsWith("\\[");
            // Alone, or below a paragraph, it is a line across the page.
            case "simple-table" ->
                text.strip().startsWith("=") ? !(above + below).isBlank() : !above.isBlank() && !below.isBlank();
            // A row of a table that is read may begin with an empty cell.
            case "wiki-table" ->
                !above.strip().startsWith("|")
                        && below.strip().startsWith("|")
                        && !DELIMITERS.matcher(below).matches();
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
                && ID.matcher(end).region(open, end.length()).matches();
    }

    private static boolean hasCells(Pattern spoiler, String line) {
        return line.indexOf('|') >= 0 && spoiler.matcher(line).replaceAll("").indexOf('|') >= 0;
    }
}
