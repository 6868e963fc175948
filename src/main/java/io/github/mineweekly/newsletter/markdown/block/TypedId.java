package io.github.mineweekly.newsletter.markdown.block;

import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.text.BraceAttributes;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id in braces at the end of a heading, {@code {#id}}. Attributes in braces that hold none are taken off too.
 *
 * @param id null if none is typed
 * @param title the heading without the braces
 */
record TypedId(@Nullable String id, Fragment title) {
    private static final Pattern FORM = Pattern.compile("\\{[ \\t]*(?:\\.[\\w-]+[ \\t]+){0,9}#([^\\s{}#]+)"
            + "(?:[ \\t]+(?:\\.[\\w-]+|[\\w-]+=[^\\s{}]+)){0,9}[ \\t]*\\}");

    static TypedId none(Fragment heading) {
        return new TypedId(null, heading);
    }

    static TypedId of(Fragment heading, BodyProblems problems) {
        String text = upToSpace(heading.text());
        int brace = text.endsWith("}") ? text.lastIndexOf('{') : -1;
        Matcher typed = brace < 0 || isEscaped(text, brace) ? null : FORM.matcher(text.substring(brace));
        String id = typed != null && typed.matches() ? typed.group(1) : null;
        boolean removed = id != null || (brace > 0 && isAttributes(text, brace));
        if (removed && id == null && !BraceAttributes.areMeant(text.substring(brace))) {
            problems.add(
                    BodyRules.CONTENT_DROPPED,
                    heading.place(brace, text.length()),
                    Printable.quote(text.substring(brace)) + " is read as attributes of the heading and is not shown",
                    "write `\\{` if it is text");
        }
        return removed
                ? new TypedId(
                        id, heading.upTo(upToSpace(text.substring(0, brace)).length()))
                : none(heading);
    }

    private static String upToSpace(String text) {
        int end = text.length();
        while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isEscaped(String text, int brace) {
        int start = Characters.before(text, brace, "\\");
        return (brace - start) % 2 == 1;
    }

    /** After a space: what is right after a link belongs to the link. */
    private static boolean isAttributes(String text, int brace) {
        return Characters.isSpace(text.charAt(brace - 1)) && BraceAttributes.end(text, brace) == text.length();
    }
}
