package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is between a raw tag that hides and its end some blocks later, before any of it is read: a footnote or an
 * id that only hidden text asks for is not on the page.
 */
public final class HiddenBlocks {
    private final List<Fragment> level;
    private final HtmlPolicy policy;
    private final Map<Integer, WrittenHtml> blocks = new HashMap<>();

    /** For each name of an element: by the block that hides, where that element ends. */
    private final Map<String, Map<Integer, End>> ends = new HashMap<>();

    /**
     * Where a hidden element ends.
     *
     * @param block the index of a block of the level
     * @param offset after the tag that ends it, in the text of that block
     */
    public record End(int block, int offset) {}

    /** @param closings where its tags end that end elements, by where they are in what is written of them */
    private record WrittenHtml(Block.Html html, Map<Integer, Integer> closings) {}

    /** @param level the blocks of one level: the text of raw HTML, empty for others */
    public HiddenBlocks(List<Fragment> level, HtmlPolicy policy) {
        this.level = level;
        this.policy = policy;
    }

    /** Where ends what a block hides; null if it does nowhere on its level. */
    public @Nullable End end(int index, Block.Hidden hidden) {
        return ends.computeIfAbsent(hidden.name(), this::ends).get(index);
    }

    private Map<Integer, End> ends(String name) {
        Map<Integer, End> found = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < level.size(); i++) {
            if (!level.get(i).text().isEmpty()) {
                match(name, i, open, found);
            }
        }
        return found;
    }

    private void match(String name, int block, Deque<Integer> open, Map<Integer, End> found) {
        WrittenHtml preview = blocks.computeIfAbsent(block, this::preview);
        Block.Hidden hidden = preview.html().hidden();
        int hiding = hidden == null ? -1 : hidden.index();
        String text = preview.html().raw().html();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            HtmlTag tag = HtmlTag.at(text, at);
            if (tag == null || !tag.name().equals(name)) {
                continue;
            }
            if (!tag.closing()) {
                open.push(at == hiding ? block : -1);
            } else if (!open.isEmpty()) {
                int opening = open.pop();
                if (opening >= 0) {
                    found.put(
                            opening,
                            new End(
                                    block,
                                    preview.closings()
                                            .getOrDefault(
                                                    at, level.get(block).text().length())));
                }
            }
        }
    }

    private WrittenHtml preview(int index) {
        BlockHtml block = policy.preview(level.get(index));
        return new WrittenHtml(block.filtered(), block.closings());
    }
}
