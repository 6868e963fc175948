package io.github.mineweekly.newsletter.markdown.tree;

/**
 * What is done to each kind of block. No method has a default: a new kind does not compile until every visitor
 * handles it.
 *
 * @param <R> what a visit returns
 */
public interface BlockVisitor<R> {
    R visit(Block.Paragraph paragraph);

    R visit(Block.HeadingBlock heading);

    R visit(Block.Quote quote);

    R visit(Block.ListBlock list);

    R visit(Block.Code code);

    R visit(Block.Html html);

    R visit(Block.ThematicBreak line);

    R visit(Block.Table table);

    R visit(Block.Container container);

    R visit(Block.TableOfContents contents);
}
