package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.InlineVisitor;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The link in an item's heading. */
public final class HeadingLink {
    private HeadingLink() {}

    /** The one link to another site that a heading is or holds; null if there is none or more than one. */
    public static Inline.@Nullable Link only(List<Inline> content) {
        List<Inline.Link> links =
                TreeIndex.of(List.of(new Block.Paragraph(content, 0))).links();
        boolean one = links.size() == 1 && WebAddress.isHttp(links.get(0).url());
        return one ? links.get(0) : null;
    }

    /** The content with links replaced by their text. */
    public static List<Inline> without(List<Inline> content) {
        return new WithoutLinks().of(content).toList();
    }

    private static final class WithoutLinks implements InlineVisitor<Stream<Inline>> {
        Stream<Inline> of(List<Inline> content) {
            return content.stream().flatMap(inline -> inline.accept(this));
        }

        @Override
        public Stream<Inline> visit(Inline.Span span) {
            return Stream.of(new Inline.Span(span.mark(), of(span.children()).toList()));
        }

        @Override
        public Stream<Inline> visit(Inline.Link link) {
            return of(link.children());
        }

        @Override
        public Stream<Inline> visit(Inline.Text text) {
            return Stream.of(text);
        }

        @Override
        public Stream<Inline> visit(Inline.Code code) {
            return Stream.of(code);
        }

        @Override
        public Stream<Inline> visit(Inline.Image image) {
            return Stream.of(image);
        }

        @Override
        public Stream<Inline> visit(Inline.Html html) {
            return Stream.of(html);
        }

        @Override
        public Stream<Inline> visit(Inline.Typed tag) {
            return Stream.of(tag);
        }

        @Override
        public Stream<Inline> visit(Inline.LineBreak lineBreak) {
            return Stream.of(lineBreak);
        }

        @Override
        public Stream<Inline> visit(Inline.NoteMark mark) {
            return Stream.of(mark);
        }
    }
}
