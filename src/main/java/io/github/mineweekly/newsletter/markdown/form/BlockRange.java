package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the blocks between two headings have in common.
 *
 * @param links how many paragraphs and entries of lists begin with a link
 * @param numbered whether all paragraphs that are numbered by hand are a title and an address, and most titles are long
 * @param lines whether all paragraphs are a title above an address, but for a first one without links
 */
record BlockRange(int links, boolean numbered, boolean lines) {
    /** So many paragraphs make a series, and fewer may be of a letter or steps of an instruction. */
    private static final int SERIES = 3;

    private static final Pattern GREETING =
            Pattern.compile("(?:dear|hi|hello|hey)\\b|各位|大家(?:好|早|晚)|亲爱|尊敬|你好|您好", Pattern.CASE_INSENSITIVE);

    static BlockRange of(List<Block> blocks) {
        int links = 0;
        int paragraphs = 0;
        int numbers = 0;
        int numbered = 0;
        int longer = 0;
        int lines = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs += block == blocks.get(0) && isIntroduction(paragraph) ? 0 : 1;
                if (LinkLead.of(paragraph) != null) {
                    links++;
                    continue;
                }
                boolean number = LastLink.numberLength(paragraph) > 0;
                LastLink last = LastLink.of(paragraph);
                int title = last == null ? 0 : 1;
                numbers += number ? 1 : 0;
                numbered += number ? title : 0;
                longer += number && last != null && last.isLong() ? 1 : 0;
                lines += number ? 0 : title;
            } else if (block instanceof Block.ListBlock list) {
                links += LinkForm.count(list);
            }
        }
        boolean series = longer >= SERIES && longer * 2 > numbers && numbered == numbers;
        return new BlockRange(links, series, lines >= SERIES && lines == paragraphs);
    }

    /** Whether a paragraph without links says what follows; what greets readers is of a letter. */
    private static boolean isIntroduction(Block.Paragraph paragraph) {
        String text = PlainText.of(paragraph.content()).strip();
        return !GREETING.matcher(text).lookingAt()
                && TreeIndex.of(List.of(paragraph)).links().isEmpty();
    }

    /** Whether a title and its address are one of a series. */
    boolean has(LastLink title) {
        return title.before().isEmpty() ? lines : numbered;
    }
}
