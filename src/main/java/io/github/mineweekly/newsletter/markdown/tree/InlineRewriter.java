package io.github.mineweekly.newsletter.markdown.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Running text written anew: each inline becomes none, one or several; all stay as they are if nothing else is said.
 */
public abstract class InlineRewriter implements InlineVisitor<List<Inline>> {
    public final List<Inline> of(List<Inline> content) {
        List<Inline> written = new ArrayList<>(content.size());
        content.forEach(inline -> written.addAll(inline.accept(this)));
        return Collections.unmodifiableList(written);
    }

    @Override
    public List<Inline> visit(Inline.Text text) {
        return List.of(text);
    }

    @Override
    public List<Inline> visit(Inline.Code code) {
        return List.of(code);
    }

    @Override
    public List<Inline> visit(Inline.MarkedSpan span) {
        return List.of(new Inline.MarkedSpan(span.mark(), of(span.children())));
    }

    @Override
    public List<Inline> visit(Inline.Link link) {
        return List.of(new Inline.Link(
                link.url(), link.destination(), link.title(), of(link.children()), link.bare(), link.place()));
    }

    @Override
    public List<Inline> visit(Inline.Image image) {
        return List.of(image);
    }

    @Override
    public List<Inline> visit(Inline.Html html) {
        return List.of(html);
    }

    @Override
    public List<Inline> visit(Inline.Typed tag) {
        return List.of(tag);
    }

    @Override
    public List<Inline> visit(Inline.LineBreak lineBreak) {
        return List.of(lineBreak);
    }

    @Override
    public List<Inline> visit(Inline.NoteMark mark) {
        return List.of(mark);
    }
}
