package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.List;

/**
 * The blocks between two headings.
 *
 * @param links how many paragraphs and entries of lists begin with a link
 * @param titles how many paragraphs are a title and an address; 0 where most are not
 */
record BlockRange(List<Block> blocks, int links, int titles) {
    static BlockRange of(List<Block> blocks) {
        int links = 0;
        int titles = 0;
        int paragraphs = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                links += LinkLead.of(paragraph) == null ? 0 : 1;
                titles += LastLink.of(paragraph) == null ? 0 : 1;
                paragraphs++;
            } else if (block instanceof Block.ListBlock list) {
                links += LinkForm.count(list);
            }
        }
        return new BlockRange(blocks, links, titles * 2 >= paragraphs ? titles : 0);
    }
}
