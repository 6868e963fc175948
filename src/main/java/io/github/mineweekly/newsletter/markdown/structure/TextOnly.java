package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.InlineVisitor;
import java.util.List;

/** Whether there is text only: no link, image, raw HTML or footnote. */
public final class TextOnly implements InlineVisitor<Boolean> {
    public static boolean is(List<Inline> content) {
        TextOnly visitor = new TextOnly();
        return content.stream().allMatch(inline -> inline.accept(visitor));
    }

    @Override
    public Boolean visit(Inline.Text text) {
        return true;
    }

    @Override
    public Boolean visit(Inline.Code code) {
        return true;
    }

    @Override
    public Boolean visit(Inline.MarkedSpan span) {
        return is(span.children());
    }

    @Override
    public Boolean visit(Inline.Link link) {
        return false;
    }

    @Override
    public Boolean visit(Inline.Image image) {
        return false;
    }

    @Override
    public Boolean visit(Inline.Html html) {
        return false;
    }

    @Override
    public Boolean visit(Inline.Typed tag) {
        return true;
    }

    @Override
    public Boolean visit(Inline.LineBreak lineBreak) {
        return true;
    }

    @Override
    public Boolean visit(Inline.NoteMark mark) {
        return false;
    }
}
