package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;

/** A title that is a paragraph's first words in bold, perhaps with a colon after them. */
final class BoldTitle {
    private static final String COLONS = ":：";

    private BoldTitle() {}

    /** The title without a colon at its end; empty if there is none, or if it is a label such as {@code Note:}. */
    static String of(Lead lead) {
        return isBold(lead) && !isLink(lead) ? name(lead) : "";
    }

    /** The same where the words in bold begin with a link, and a colon ends them. */
    static String aroundLink(Lead lead) {
        return isLink(lead) && hasColon(lead) ? name(lead) : "";
    }

    /** Whether the words in bold begin with a link. */
    static boolean isLink(Lead lead) {
        return isBold(lead)
                && lead.first() instanceof Inline.Span span
                && span.children().get(0) instanceof Inline.Link;
    }

    /** Whether a colon is at the end of the words in bold, or right after them. */
    static boolean hasColon(Lead lead) {
        String after = PlainText.of(lead.after());
        return isColon(last(PlainText.of(lead.title()).strip())) || (!after.isEmpty() && isColon(after.charAt(0)));
    }

    private static boolean isBold(Lead lead) {
        return lead.first() instanceof Inline.Span span && span.mark() == Inline.Mark.STRONG;
    }

    private static String name(Lead lead) {
        String text = PlainText.of(lead.title()).strip();
        String name = isColon(last(text)) ? text.substring(0, text.length() - 1).strip() : text;
        return NoTitle.isLabel(name) || NoTitle.is(name) ? "" : name;
    }

    private static char last(String text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    private static boolean isColon(char c) {
        return COLONS.indexOf(c) >= 0;
    }
}
