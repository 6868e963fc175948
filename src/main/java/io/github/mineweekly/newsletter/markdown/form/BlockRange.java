package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.List;

/**
 * The blocks between two headings.
 *
 * @param links how many paragraphs and entries of lists begin with a link
 */
record BlockRange(List<Block> blocks, int links) {
    static BlockRange of(List<Block> blocks) {
        int links = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                links += LinkLead.of(paragraph) == null ? 0 : 1;
            } else if (block instanceof Block.ListBlock list) {
                links += LinkForm.count(list);
            }
        }
        return new BlockRange(blocks, links);
    }
}
