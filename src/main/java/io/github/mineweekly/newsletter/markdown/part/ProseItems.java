package io.github.mineweekly.newsletter.markdown.part;

import io.github.mineweekly.newsletter.markdown.form.FoundItem;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.text.HtmlEscape;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which blocks of a text belong to which of its items. */
public final class ProseItems {
    private static final Fragment NOWHERE = Fragment.of("", 0);
    private static final Inline TITLE_END = raw("</span>");
    private static final Inline MARK = raw(String.valueOf(ProseTree.MARK));

    /** Blocks are compared by identity: two that say the same are two. */
    private final IdentityHashMap<Block, EntryTree> owners = new IdentityHashMap<>();

    public ProseItems(List<EntryTree> items) {
        for (EntryTree item : items) {
            owners.put(item.found().home(), item);
            item.found().rest().forEach(block -> owners.put(block, item));
        }
    }

    /** The item that a block belongs to, without those that only hold it; null if there is none. */
    public @Nullable EntryTree owner(Block block) {
        return owners.get(block);
    }

    /** The blocks with an id at each item's title, and a mark where pages add to the item. */
    List<Block> marked(List<Block> blocks) {
        return blocks.stream().map(this::marked).toList();
    }

    private Block marked(Block block) {
        if (block instanceof Block.ListBlock list) {
            List<Block.ListItem> entries = list.items().stream()
                    .map(entry -> new Block.ListItem(entry.checked(), marked(entry.children())))
                    .toList();
            return new Block.ListBlock(list.ordered(), list.start(), list.tight(), entries);
        }
        EntryTree owner = owners.get(block);
        return owner != null && block == owner.found().home()
                ? new Block.Paragraph(marked(owner), owner.found().home().offset())
                : block;
    }

    /** The mark is at the end of the title's line, or of the paragraph that goes on in it. */
    private static List<Inline> marked(EntryTree owner) {
        FoundItem item = owner.found();
        List<Inline> content = new ArrayList<>(item.before());
        content.add(raw("<span class=\"nl-entry\" id=\"" + HtmlEscape.html(owner.id()) + "\">"));
        content.addAll(item.title());
        content.add(TITLE_END);
        boolean ownLine = !item.after().isEmpty() && item.after().get(0) instanceof Inline.LineBreak;
        if (ownLine) {
            content.add(MARK);
        }
        content.addAll(item.after());
        if (!ownLine) {
            content.add(MARK);
        }
        return content;
    }

    private static Inline raw(String html) {
        return new Inline.Html(new Raw(NOWHERE, html));
    }

    /** The blocks that belong to no item. */
    List<Block> without(List<Block> blocks) {
        List<Block> left = new ArrayList<>();
        for (Block block : blocks) {
            if (owners.containsKey(block)) {
                continue;
            }
            if (block instanceof Block.ListBlock list) {
                list.items().forEach(entry -> left.addAll(without(entry.children())));
            } else {
                left.add(block);
            }
        }
        return left;
    }
}
