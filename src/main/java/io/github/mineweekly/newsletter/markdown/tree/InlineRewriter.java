package io.github.mineweekly.newsletter.markdown.tree;

import java.util.List;
import java.util.stream.Stream;

/**
 * Running text written anew: each inline becomes none, one or several; all stay as they are if nothing else is said.
 */
public abstract class InlineRewriter implements InlineVisitor<Stream<Inline>> {
    public final List<Inline> of(List<Inline> content) {
        return content.stream().flatMap(inline -> inline.accept(this)).toList();
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
    public Stream<Inline> visit(Inline.Span span) {
        return Stream.of(new Inline.Span(span.mark(), of(span.children())));
    }

    @Override
    public Stream<Inline> visit(Inline.Link link) {
        return Stream.of(new Inline.Link(
                link.url(), link.destination(), link.title(), of(link.children()), link.bare(), link.place()));
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
