package io.github.mineweekly.newsletter.markdown.tree;

/**
 * What is done to each kind of running text. No method has a default: a new kind does not compile until every visitor
 * handles it.
 *
 * @param <R> what a visit returns
 */
public interface InlineVisitor<R> {
    R visit(Inline.Text text);

    R visit(Inline.Code code);

    R visit(Inline.MarkedSpan span);

    R visit(Inline.Link link);

    R visit(Inline.Image image);

    R visit(Inline.Html html);

    R visit(Inline.Typed tag);

    R visit(Inline.LineBreak lineBreak);

    R visit(Inline.NoteMark mark);
}
