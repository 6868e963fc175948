package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.List;

/** Whether there is text only: no link, image, raw HTML or footnote. */
final class TextOnly {
    private TextOnly() {}

    static boolean is(List<Inline> content) {
        return content.stream()
                .allMatch(inline -> inline instanceof Inline.Span span
                        ? is(span.children())
                        : inline instanceof Inline.Text
                                || inline instanceof Inline.Code
                                || inline instanceof Inline.Typed
                                || inline instanceof Inline.LineBreak);
    }
}
