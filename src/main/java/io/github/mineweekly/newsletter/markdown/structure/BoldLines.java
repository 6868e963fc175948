package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.form.FoundItem;
import io.github.mineweekly.newsletter.markdown.form.ItemFinder;
import io.github.mineweekly.newsletter.markdown.form.NoTitle;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import io.github.mineweekly.newsletter.text.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines in bold right above lists of items, which are headings: of groups in sections without others, and of sections
 * where an issue has no heading.
 */
public final class BoldLines {
    /** So many items a list has, and so many such lines an issue without headings. */
    private static final int LEAST = 2;

    /** A wider line is a sentence. */
    private static final int LINE = 40;

    private static final Pattern SENTENCE = Pattern.compile(".*[.。!！?？,，;；…]");
    private static final Pattern COLON = Pattern.compile("\\s*[:：]?\\s*");

    private BoldLines() {}

    /**
     * @param body the text in which the blocks are
     * @param ids those of the other headings are taken
     */
    public static Levels asHeadings(Levels levels, String body, Slug.Page ids) {
        List<Block> blocks = levels.blocks();
        boolean headed = blocks.stream().anyMatch(Block.HeadingBlock.class::isInstance);
        List<Integer> lines = new ArrayList<>();
        boolean section = !headed;
        int start = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            Block block = i < blocks.size() ? blocks.get(i) : null;
            if (block == null || block instanceof Block.HeadingBlock) {
                lines.addAll(section ? lines(blocks.subList(start, i), start) : List.of());
                section = block instanceof Block.HeadingBlock heading && heading.level() == Levels.SECTION;
                start = i;
            }
        }
        if (lines.size() < (headed ? 1 : LEAST)) {
            return levels;
        }
        TreeIndex.of(blocks).ids().forEach(ids::reserve);
        List<Block> changed = new ArrayList<>(blocks);
        IdentityHashMap<Block.HeadingBlock, Integer> moved = new IdentityHashMap<>(levels.moved());
        for (int line : lines) {
            Block.HeadingBlock heading =
                    heading((Block.Paragraph) blocks.get(line), headed ? Levels.ITEM : Levels.SECTION, body, ids);
            changed.set(line, heading);
            moved.put(heading, heading.level() - levels.down());
        }
        return new Levels(changed, moved, levels.down());
    }

    /**
     * None where an item in a paragraph comes after a list, since the lists are then of what other items tell, or where
     * one before them would be none without them.
     */
    private static List<Integer> lines(List<Block> blocks, int offset) {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (isHeading(blocks, i)) {
                lines.add(i);
            }
        }
        if (lines.isEmpty()) {
            return lines;
        }
        int first = lines.get(0);
        int begin = ((Block.Paragraph) blocks.get(first)).offset();
        List<FoundItem> items = ItemFinder.in(blocks);
        long before =
                items.stream().filter(item -> item.home().offset() < begin).count();
        Set<Block> alone = Collections.newSetFromMap(new IdentityHashMap<>());
        alone.addAll(blocks);
        boolean after = items.stream().anyMatch(item -> item.home().offset() > begin && alone.contains(item.home()));
        return after || before > ItemFinder.in(blocks.subList(0, first)).size()
                ? List.of()
                : lines.stream().map(line -> offset + line).toList();
    }

    private static boolean isHeading(List<Block> blocks, int line) {
        boolean above = line + 1 < blocks.size() && blocks.get(line + 1) instanceof Block.ListBlock;
        return above
                && blocks.get(line) instanceof Block.Paragraph paragraph
                && isHeading(paragraph.content())
                && ItemFinder.in(List.of(blocks.get(line + 1))).size() >= LEAST;
    }

    /** Whether it is in bold but for emoji before it and a colon after it, and says what comes. */
    private static boolean isHeading(List<Inline> content) {
        int bold = content.get(0) instanceof Inline.Text ? 1 : 0;
        if (bold >= content.size()
                || !(content.get(bold) instanceof Inline.Span span)
                || span.mark() != Inline.Mark.STRONG
                || !TextOnly.is(content)
                || span.children().stream().anyMatch(Inline.LineBreak.class::isInstance)) {
            return false;
        }
        String before = PlainText.of(content.subList(0, bold));
        String after = PlainText.of(content.subList(bold + 1, content.size()));
        String text = PlainText.of(span).strip();
        return before.codePoints().noneMatch(Character::isLetterOrDigit)
                && COLON.matcher(after).matches()
                && text.codePoints().anyMatch(Character::isLetter)
                && DisplayWidth.of(text) <= LINE
                && !SENTENCE.matcher(text).matches()
                && !NoTitle.isLabel(text.replaceFirst("[:：]$", ""));
    }

    private static Block.HeadingBlock heading(Block.Paragraph line, int level, String body, Slug.Page ids) {
        List<Inline> content = new ArrayList<>();
        for (Inline inline : line.content()) {
            content.addAll(inline instanceof Inline.Span span ? span.children() : List.of(inline));
        }
        int end = body.indexOf('\n', line.offset());
        Inline.Place place = new Inline.Place(line.offset(), end < 0 ? body.length() : end);
        return new Block.HeadingBlock(level, ids.next(PlainText.of(content).strip()), null, content, place, null);
    }
}
