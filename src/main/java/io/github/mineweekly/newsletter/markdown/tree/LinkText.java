package io.github.mineweekly.newsletter.markdown.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    private static final class WithoutMarks extends InlineRewriter {
        private final List<Inline> marks;

        WithoutMarks(List<Inline> marks) {
            this.marks = marks;
        }

        @Override
        public Stream<Inline> visit(Inline.NoteMark mark) {
            marks.add(mark);
            return Stream.empty();
        }
    }
}
