package io.github.mineweekly.newsletter.markdown.tree;

import io.github.mineweekly.newsletter.markdown.link.Destination;
import java.util.ArrayList;
import java.util.List;

/**
 * Running text that is or becomes a link. The marks of footnotes are links themselves, and no link may hold another, so
 * that they come after it.
 *
 * @param content without marks
 * @param marks in their order
 */
public record LinkText(List<Inline> content, List<Inline> marks) {
    public static LinkText of(List<Inline> content) {
        List<Inline> marks = new ArrayList<>();
        return new LinkText(new WithoutMarks(marks).of(content), marks);
    }

    /** Whether the content holds a link, of raw HTML too: then it cannot become one. */
    public boolean holdsLink() {
        return holdsLink(content);
    }

    private static boolean holdsLink(List<Inline> content) {
        return content.stream()
                .anyMatch(inline ->
                        (inline instanceof Inline.Link link && !(link.destination() instanceof Destination.Rejected))
                                || (inline instanceof Inline.Html html
                                        && RawHtml.isLink(html.raw().html()))
                                || (inline instanceof Inline.MarkedSpan span && holdsLink(span.children())));
    }

    private static final class WithoutMarks extends InlineRewriter {
        private final List<Inline> marks;

        WithoutMarks(List<Inline> marks) {
            this.marks = marks;
        }

        @Override
        public List<Inline> visit(Inline.NoteMark mark) {
            marks.add(mark);
            return List.of();
        }
    }
}
