package io.github.mineweekly.newsletter.markdown.part;

import io.github.mineweekly.newsletter.markdown.form.Form;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the blocks of a text with items in it, and says to which item each belongs. Used once. */
public final class ProseWalk {
    private final ProseItems items;
    private final Listener listener;
    private String anchor;
    private boolean inItem;

    /** What is done with the links that are met. */
    public interface Listener {
        /** From here on links are below this id. */
        void enter(String id);

        void blocks(List<Block> blocks);

        void inline(Inline inline);

        /** A link that is an item's source, in what holds it. */
        void source(Inline inline, String title);
    }

    /** @param anchor the id that what belongs to no item is below */
    public ProseWalk(ProseTree prose, String anchor, Listener listener) {
        this.items = new ProseItems(prose.items());
        this.anchor = anchor;
        this.listener = listener;
    }

    public void blocks(List<Block> blocks) {
        blocks.forEach(block -> block(block, null));
    }

    private void block(Block block, @Nullable EntryTree outer) {
        EntryTree own = items.owner(block);
        EntryTree owner = own == null ? outer : own;
        if (owner == null && block instanceof Block.HeadingBlock heading) {
            anchor = heading.id();
        }
        if (block instanceof Block.ListBlock list) {
            list.items().forEach(entry -> entry.children().forEach(child -> block(child, owner)));
            return;
        }
        enter(owner);
        if (owner != null && block instanceof Block.Paragraph paragraph) {
            paragraph.content().forEach(inline -> inline(inline, owner));
        } else {
            listener.blocks(List.of(block));
        }
    }

    private void enter(@Nullable EntryTree owner) {
        if (owner != null || inItem) {
            listener.enter(owner == null ? anchor : owner.id());
        }
        inItem = owner != null;
    }

    /** A source is listed by the item's title, unless its own text is that. */
    private void inline(Inline inline, EntryTree item) {
        if (item.found().form() != Form.LINK && holdsSource(inline, item)) {
            listener.source(inline, item.found().name());
        } else {
            listener.inline(inline);
        }
    }

    private static boolean holdsSource(Inline inline, EntryTree item) {
        List<Inline.Link> links =
                TreeIndex.of(List.of(new Block.Paragraph(List.of(inline), 0))).links();
        return item.found().sources().stream().anyMatch(source -> links.contains(source.link()));
    }
}
