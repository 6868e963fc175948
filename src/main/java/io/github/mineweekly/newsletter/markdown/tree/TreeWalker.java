package io.github.mineweekly.newsletter.markdown.tree;

import java.util.List;
import java.util.function.Consumer;

/** Visits blocks and running text at any depth, in source order. */
public final class TreeWalker {
    private final Consumer<Block> onBlock;
    private final Consumer<Inline> onInline;

    /** Both are told of a piece before its children. */
    public TreeWalker(Consumer<Block> onBlock, Consumer<Inline> onInline) {
        this.onBlock = onBlock;
        this.onInline = onInline;
    }

    public void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            onBlock.accept(block);
            if (block instanceof Block.Paragraph paragraph) {
                inlines(paragraph.content());
            } else if (block instanceof Block.HeadingBlock title) {
                inlines(title.content());
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.children());
            } else if (block instanceof Block.ListBlock items) {
                items.items().forEach(entry -> blocks(entry.children()));
            } else if (block instanceof Block.Table table) {
                table.head().forEach(this::inlines);
                table.rows().forEach(row -> row.forEach(this::inlines));
            } else if (block instanceof Block.Container box) {
                inlines(box.title());
                blocks(box.children());
            }
        }
    }

    public void inlines(List<Inline> content) {
        for (Inline inline : content) {
            onInline.accept(inline);
            if (inline instanceof Inline.Span span) {
                inlines(span.children());
            } else if (inline instanceof Inline.Link link) {
                inlines(link.children());
            }
        }
    }
}
