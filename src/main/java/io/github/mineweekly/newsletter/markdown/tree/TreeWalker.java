package io.github.mineweekly.newsletter.markdown.tree;

import java.util.List;

/**
 * Visits blocks and running text at any depth, in source order. What brings ids and addresses, and what stands for
 * them, is reported before its children; whoever waits for it overrides the method.
 */
public abstract class TreeWalker implements BlockVisitor<TreeWalker>, InlineVisitor<TreeWalker> {
    protected void heading(Block.HeadingBlock heading) {}

    protected void link(Inline.Link link) {}

    protected void image(Inline.Image image) {}

    protected void mark(Inline.NoteMark mark) {}

    /** Raw HTML, a block or a tag in running text. */
    protected void raw(Raw html) {}

    /** A place of {@code [[toc]]}. */
    protected void contents(Block.TableOfContents place) {}

    public final TreeWalker blocks(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        return this;
    }

    public final TreeWalker inlines(List<Inline> content) {
        for (Inline inline : content) {
            inline.accept(this);
        }
        return this;
    }

    @Override
    public TreeWalker visit(Block.Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public TreeWalker visit(Block.HeadingBlock heading) {
        heading(heading);
        return inlines(heading.content());
    }

    @Override
    public TreeWalker visit(Block.Quote quote) {
        return blocks(quote.children());
    }

    @Override
    public TreeWalker visit(Block.ListBlock list) {
        for (Block.ListItem item : list.items()) {
            blocks(item.children());
        }
        return this;
    }

    @Override
    public TreeWalker visit(Block.Code code) {
        return this;
    }

    @Override
    public TreeWalker visit(Block.Html html) {
        raw(html.raw());
        return this;
    }

    @Override
    public TreeWalker visit(Block.ThematicBreak line) {
        return this;
    }

    @Override
    public TreeWalker visit(Block.Table table) {
        table.head().forEach(this::inlines);
        table.rows().forEach(row -> row.forEach(this::inlines));
        return this;
    }

    @Override
    public TreeWalker visit(Block.Container container) {
        return inlines(container.title()).blocks(container.children());
    }

    @Override
    public TreeWalker visit(Block.TableOfContents contents) {
        contents(contents);
        return this;
    }

    @Override
    public TreeWalker visit(Inline.Text text) {
        return this;
    }

    @Override
    public TreeWalker visit(Inline.Code code) {
        return this;
    }

    @Override
    public TreeWalker visit(Inline.MarkedSpan span) {
        return inlines(span.children());
    }

    @Override
    public TreeWalker visit(Inline.Link link) {
        link(link);
        return inlines(link.children());
    }

    @Override
    public TreeWalker visit(Inline.Image image) {
        image(image);
        return this;
    }

    @Override
    public TreeWalker visit(Inline.Html html) {
        raw(html.raw());
        return this;
    }

    @Override
    public TreeWalker visit(Inline.Typed tag) {
        return this;
    }

    @Override
    public TreeWalker visit(Inline.LineBreak lineBreak) {
        return this;
    }

    @Override
    public TreeWalker visit(Inline.NoteMark mark) {
        mark(mark);
        return this;
    }
}
