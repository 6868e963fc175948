package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.ArrayList;
import java.util.List;

/** Finds the items in the text between two headings. */
public final class ItemFinder {
    /** In the order of {@link Form}: the first that recognises a block has it. */
    private static final List<ItemForm> FORMS =
            List.of(new BoldLineForm(), new LabelsForm(), new BoldEntryForm(), new ChangeForm(), new LinkForm());

    private ItemFinder() {}

    /** The items in order. What follows one that is not in a list belongs to it, up to the next or to a line across. */
    public static List<FoundItem> in(List<Block> blocks) {
        List<FoundItem> found = new ArrayList<>();
        BlockRange range = BlockRange.of(blocks);
        List<Block> following = new ArrayList<>();
        boolean open = false;
        for (Block block : blocks) {
            List<FoundItem> here = at(range, block);
            if (!here.isEmpty() || block instanceof Block.ThematicBreak) {
                close(found, following);
                open = here.size() > 0 && isOpen(block, here);
            } else if (open) {
                following.add(block);
            }
            found.addAll(here);
        }
        close(found, following);
        return found;
    }

    /** Whether a block is a link and nothing else, as the title of an item is. */
    public static boolean isTitleAlone(Block block) {
        LinkLead lead = block instanceof Block.Paragraph paragraph ? LinkLead.of(paragraph) : null;
        return lead != null && !lead.isAddress() && lead.after().isBlank();
    }

    private static List<FoundItem> at(BlockRange range, Block block) {
        for (ItemForm form : FORMS) {
            List<FoundItem> found = form.in(range, block);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isOpen(Block block, List<FoundItem> here) {
        return block instanceof Block.Paragraph || here.get(here.size() - 1).form() == Form.LABELS;
    }

    private static void close(List<FoundItem> found, List<Block> following) {
        if (!following.isEmpty()) {
            int last = found.size() - 1;
            found.set(last, found.get(last).with(List.copyOf(following)));
            following.clear();
        }
    }
}
