package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out what is between a raw tag that hides and its end some blocks later. Used once. */
public final class HiddenBlocks {
    private final List<Block> blocks;
    private final HtmlPolicy policy;

    /** For each name of an element: by the block that hides, the one in which that element ends. */
    private final Map<String, Map<Integer, Integer>> ends = new HashMap<>();

    private HiddenBlocks(List<Block> blocks, HtmlPolicy policy) {
        this.blocks = blocks;
        this.policy = policy;
    }

    /** @param blocks of one level */
    public static List<Block> leftOut(List<Block> blocks, HtmlPolicy policy) {
        boolean hides = blocks.stream().anyMatch(block -> block instanceof Block.Html html && html.hidden() != null);
        return hides ? new HiddenBlocks(blocks, policy).leftOut() : blocks;
    }

    private List<Block> leftOut() {
        List<Block> shown = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Html html && html.hidden() != null) {
                i = leftOut(i, html.raw(), html.hidden(), shown);
            } else {
                shown.add(block);
            }
        }
        return shown;
    }

    /** The index of the last block that is left out. */
    private int leftOut(int index, Raw raw, Block.Hidden hidden, List<Block> shown) {
        int end = ends.computeIfAbsent(hidden.name(), this::ends).getOrDefault(index, -1);
        if (end < 0 || !(blocks.get(end) instanceof Block.Html last)) {
            shown.add(blocks.get(index));
            policy.shownThoughHidden(hidden.place(), hidden.name());
            return index;
        }
        shown.add(new Block.Html(new Raw(raw.source(), raw.html().substring(0, hidden.index()))));
        Fragment closing = last.raw().source();
        int to = closing.offset(closing.text().stripTrailing().length());
        policy.hidden(new Inline.Place(hidden.place().start(), to), hidden.name());
        return end;
    }

    private Map<Integer, Integer> ends(String name) {
        Map<Integer, Integer> found = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Html html) {
                int hiding = html.hidden() == null ? -1 : html.hidden().index();
                String text = html.raw().html();
                for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
                    HtmlTag tag = HtmlTag.at(text, at);
                    if (tag != null && tag.name().equals(name)) {
                        match(tag.closing(), at == hiding, i, open, found);
                    }
                }
            }
        }
        return found;
    }

    private static void match(
            boolean closing, boolean hides, int block, Deque<Integer> open, Map<Integer, Integer> found) {
        if (!closing) {
            open.push(hides ? block : -1);
        } else if (!open.isEmpty()) {
            int opening = open.pop();
            if (opening >= 0) {
                found.put(opening, block);
            }
        }
    }
}
