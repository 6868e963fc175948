package io.github.mineweekly.newsletter.markdown;

import java.util.ArrayList;
import java.util.List;

/** The headings of an article at any depth, in order. */
final class AllTitles {
    private AllTitles() {}

    static List<Block.Title> in(List<Block> blocks) {
        List<Block.Title> titles = new ArrayList<>();
        collect(blocks, titles);
        return titles;
    }

    private static void collect(List<Block> blocks, List<Block.Title> titles) {
        for (Block block : blocks) {
            if (block instanceof Block.Title title) {
                titles.add(title);
            } else if (block instanceof Block.Quote quote) {
                collect(quote.children(), titles);
            } else if (block instanceof Block.Items items) {
                items.entries().forEach(entry -> collect(entry.children(), titles));
            } else if (block instanceof Block.Box box) {
                collect(box.children(), titles);
            }
        }
    }
}
