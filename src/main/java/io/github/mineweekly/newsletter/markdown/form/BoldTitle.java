package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;

/** A title that is a paragraph's first words in bold, perhaps with a colon after them. */
final class BoldTitle {
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
                && lead.first() instanceof Inline.MarkedSpan span
                && span.children().get(0) instanceof Inline.Link;
    }

    /** Whether a colon is at the end of the words in bold, or right after them. */
    static boolean hasColon(Lead lead) {
        String after = PlainText.of(lead.after());
        return Label.endsWithColon(PlainText.of(lead.title()).strip())
                || after.startsWith(":")
                || after.startsWith("：");
    }

    private static boolean isBold(Lead lead) {
        return lead.first() instanceof Inline.MarkedSpan span && span.mark() == Inline.Mark.STRONG;
    }

    private static String name(Lead lead) {
        String name = Label.withoutColon(PlainText.of(lead.title()));
        return NoTitle.isLabel(name) || NoTitle.is(name) ? "" : name;
    }
}
