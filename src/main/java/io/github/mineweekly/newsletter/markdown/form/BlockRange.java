package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import java.util.List;

/**
 * The blocks between two headings.
 *
 * @param links how many paragraphs and entries of lists begin with a link
 * @param numbered whether all paragraphs that are numbered by hand are a title and an address
 * @param lines whether all paragraphs are a title above an address
 */
record BlockRange(List<Block> blocks, int links, boolean numbered, boolean lines) {
    /** So many paragraphs make a series, and fewer may be of a letter or steps of an instruction. */
    private static final int SERIES = 3;

    static BlockRange of(List<Block> blocks) {
        int links = 0;
        int paragraphs = 0;
        int numbers = 0;
        int numbered = 0;
        int lines = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs++;
                if (LinkLead.of(paragraph) != null) {
                    links++;
                    continue;
                }
                boolean number = LastLink.numberLength(paragraph) > 0;
                int title = LastLink.of(paragraph) == null ? 0 : 1;
                numbers += number ? 1 : 0;
                numbered += number ? title : 0;
                lines += number ? 0 : title;
            } else if (block instanceof Block.ListBlock list) {
                links += LinkForm.count(list);
            }
        }
        return new BlockRange(
                blocks, links, numbered >= SERIES && numbered == numbers, lines >= SERIES && lines == paragraphs);
    }

    /** Whether a title and its address are one of a series. */
    boolean has(LastLink title) {
        return title.before().isEmpty() ? lines : numbered;
    }
}
