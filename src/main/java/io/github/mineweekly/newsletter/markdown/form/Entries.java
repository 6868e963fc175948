package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The parts of a list's entries. */
final class Entries {
    private Entries() {}

    static boolean isText(Block.ListItem entry) {
        return !entry.children().isEmpty() && entry.children().get(0) instanceof Block.Paragraph;
    }

    /** The paragraph that an entry of text begins with. */
    static Block.Paragraph home(Block.ListItem entry) {
        return (Block.Paragraph) entry.children().get(0);
    }

    static List<Block> rest(Block.ListItem entry) {
        return entry.children().subList(1, entry.children().size());
    }

    /** The items of the lists in a list whose own entries are none: its entries are headings of theirs. */
    static List<FoundItem> within(Block.ListBlock list, Function<Block.ListBlock, List<FoundItem>> form) {
        List<FoundItem> found = new ArrayList<>();
        for (Block.ListItem entry : list.items()) {
            for (Block child : entry.children()) {
                if (child instanceof Block.ListBlock inner) {
                    found.addAll(form.apply(inner));
                }
            }
        }
        return found;
    }
}
