package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is between a raw tag that hides and its end some blocks later, before any of it is read: a footnote or an
 * id that only hidden text asks for is not on the page.
 */
public final class HiddenBlocks {
    private final List<Fragment> level;
    private final HtmlPolicy policy;
    private final Map<Integer, Block.Html> blocks = new HashMap<>();

    /** For each name of an element: by the block that hides, the one in which that element ends. */
    private final Map<String, Map<Integer, Integer>> ends = new HashMap<>();

    /** @param level the blocks of one level: the text of raw HTML, empty for others */
    public HiddenBlocks(List<Fragment> level, HtmlPolicy policy) {
        this.level = level;
        this.policy = policy;
    }

    /** The index of the block that ends what a block hides; -1 if none of its level does. */
    public int end(int index, Block.Hidden hidden) {
        return ends.computeIfAbsent(hidden.name(), this::ends).getOrDefault(index, -1);
    }

    private Map<Integer, Integer> ends(String name) {
        Map<Integer, Integer> found = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < level.size(); i++) {
            if (!level.get(i).text().isEmpty()) {
                Block.Html html = block(i);
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

    private Block.Html block(int index) {
        return blocks.computeIfAbsent(index, i -> policy.preview(level.get(i)));
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
