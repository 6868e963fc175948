package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.List;

/**
 * The blocks between two headings.
 *
 * @param links how many paragraphs and entries of lists begin with a link
 * @param titles how many paragraphs are a title and an address; 0 where most are not, and no two are numbered
 */
record BlockRange(List<Block> blocks, int links, int titles) {
    static BlockRange of(List<Block> blocks) {
        int links = 0;
        int numbered = 0;
        int lines = 0;
        int paragraphs = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                links += LinkLead.of(paragraph) == null ? 0 : 1;
                LastLink last = LastLink.of(paragraph);
                numbered += last == null || last.before().isEmpty() ? 0 : 1;
                lines += last == null || !last.before().isEmpty() ? 0 : 1;
                paragraphs++;
            } else if (block instanceof Block.ListBlock list) {
                links += LinkForm.count(list);
            }
        }
        int titles = numbered + lines;
        return new BlockRange(blocks, links, numbered > 1 || titles * 2 >= paragraphs ? titles : 0);
    }
}
