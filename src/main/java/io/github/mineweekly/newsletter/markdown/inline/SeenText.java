package io.github.mineweekly.newsletter.markdown.inline;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.InlineVisitor;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;

/** The text of a piece as far as it decides how the break after it is shown; tags, images and marks do not. */
final class SeenText implements InlineVisitor<String> {
    @Override
    public String visit(Inline.Text text) {
        return text.text();
    }

    @Override
    public String visit(Inline.Code code) {
        return code.text();
    }

    @Override
    public String visit(Inline.Span span) {
        return PlainText.of(span.children());
    }

    @Override
    public String visit(Inline.Link link) {
        return PlainText.of(link.children());
    }

    @Override
    public String visit(Inline.Image image) {
        return "";
    }

    @Override
    public String visit(Inline.Html html) {
        return "";
    }

    @Override
    public String visit(Inline.Typed tag) {
        return tag.source().text();
    }

    @Override
    public String visit(Inline.LineBreak lineBreak) {
        return "";
    }

    @Override
    public String visit(Inline.NoteMark mark) {
        return "";
    }
}
