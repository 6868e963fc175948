package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;

/** A title that is a paragraph's first words in bold. */
final class BoldTitle {
    private static final String COLONS = ":：";

    private BoldTitle() {}

    /** The title without a colon at its end; empty if there is none, or if it is a label such as {@code Note:}. */
    static String of(Lead lead) {
        boolean bold = lead.first() instanceof Inline.Span span
                && span.mark() == Inline.Mark.STRONG
                && !(span.children().get(0) instanceof Inline.Link);
        String text = bold ? PlainText.of(lead.title()).strip() : "";
        String name = !text.isEmpty() && COLONS.indexOf(text.charAt(text.length() - 1)) >= 0
                ? text.substring(0, text.length() - 1).strip()
                : text;
        return NoTitle.isLabel(name) || NoTitle.is(name) ? "" : name;
    }
}
