package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.form.FoundItem;
import io.github.mineweekly.newsletter.markdown.form.ItemFinder;
import io.github.mineweekly.newsletter.markdown.form.NoTitle;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.DisplayWidth;
import io.github.mineweekly.newsletter.text.Slug;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines in bold right above lists, which are headings: of groups in sections without others, and of sections where an
 * issue has no heading.
 */
public final class BoldLines {
    /** So many items a list has that shows what the lines are, and so many such lists an issue without headings. */
    private static final int LEAST = 2;

    /** A wider line is a sentence. */
    private static final int LINE = 40;

    /** A sentence or a part of one, a person, or words and what is said of them. */
    private static final Pattern SENTENCE = Pattern.compile(".*[.。!！?？,，;；…]|@.*|.*[:：].*");

    private static final Pattern COLON = Pattern.compile("\\s*+[:：]?+\\s*+");

    private BoldLines() {}

    /**
     * @param body the text in which the blocks are
     * @param ids those of the other headings are taken
     */
    public static Levels asHeadings(Levels levels, String body, Slug.Page ids) {
        List<Block> blocks = levels.blocks();
        boolean headed = blocks.stream().anyMatch(Block.HeadingBlock.class::isInstance);
        List<Integer> lines = new ArrayList<>();
        int start = headed ? -1 : 0;
        for (int i = 0; i <= blocks.size(); i++) {
            Block.HeadingBlock heading =
                    i < blocks.size() && blocks.get(i) instanceof Block.HeadingBlock found ? found : null;
            if (heading != null || i == blocks.size()) {
                boolean whole = start >= 0 && (heading == null || heading.level() <= Levels.SECTION);
                lines.addAll(whole ? lines(blocks.subList(start, i), start, headed ? 1 : LEAST) : List.of());
                start = heading != null && heading.level() == Levels.SECTION ? i + 1 : -1;
            }
        }
        if (lines.isEmpty()) {
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
     * The lines of a part, from the first on, each with its list: only rules may be between them, and one paragraph
     * after several. None where anything else is there, which would not be of the last line, or where an item before
     * them would be none without them.
     *
     * @param lists how many lists of items there are at least
     */
    private static List<Integer> lines(List<Block> blocks, int offset, int lists) {
        int first = 0;
        while (first < blocks.size() && !isLine(blocks, first)) {
            first++;
        }
        List<Integer> lines = new ArrayList<>();
        int ofItems = 0;
        int at = first;
        while (isLine(blocks, at)) {
            lines.add(offset + at);
            ofItems += ItemFinder.in(blocks.subList(at + 1, at + 2)).size() >= LEAST ? 1 : 0;
            at += 2;
            at += isRule(blocks, at) && isLine(blocks, at + 1) ? 1 : 0;
        }
        boolean several = lines.size() > 1;
        boolean end = at == blocks.size()
                || (several && at + 1 == blocks.size() && blocks.get(at) instanceof Block.Paragraph);
        return end && ofItems >= lists && isAfterOthers(blocks, first, several) ? lines : List.of();
    }

    /** A single line parts its list from items before it, and those are the same without the list. */
    private static boolean isAfterOthers(List<Block> blocks, int first, boolean several) {
        int begin = ((Block.Paragraph) blocks.get(first)).offset();
        List<FoundItem> before = ItemFinder.in(blocks.subList(0, first));
        return (several || !before.isEmpty())
                && before.size()
                        == ItemFinder.in(blocks).stream()
                                .filter(item -> item.home().offset() < begin)
                                .count();
    }

    private static boolean isRule(List<Block> blocks, int at) {
        return at < blocks.size() && blocks.get(at) instanceof Block.ThematicBreak;
    }

    private static boolean isLine(List<Block> blocks, int at) {
        return at + 1 < blocks.size()
                && blocks.get(at) instanceof Block.Paragraph paragraph
                && blocks.get(at + 1) instanceof Block.ListBlock
                && isHeading(paragraph.content())
                && TreeIndex.of(List.of(paragraph)).isText(html -> false);
    }

    /** Whether it is in bold but for emoji before it and a colon after it, and says what comes. */
    private static boolean isHeading(List<Inline> content) {
        int bold = content.get(0) instanceof Inline.Text ? 1 : 0;
        if (bold >= content.size()
                || !(content.get(bold) instanceof Inline.MarkedSpan span)
                || span.mark() != Inline.Mark.STRONG
                || hasBreak(span)) {
            return false;
        }
        String before = PlainText.of(content.subList(0, bold));
        String after = PlainText.of(content.subList(bold + 1, content.size()));
        String text = PlainText.of(span).strip();
        String name = text.replaceFirst("[:：]$", "");
        return before.codePoints().noneMatch(Character::isLetterOrDigit)
                && COLON.matcher(after).matches()
                && text.codePoints().anyMatch(Character::isLetter)
                && DisplayWidth.of(text) <= LINE
                && !SENTENCE.matcher(name).matches()
                && !NoTitle.isLabel(name)
                && !NoTitle.is(name);
    }

    private static boolean hasBreak(Inline.MarkedSpan span) {
        return span.children().stream()
                .anyMatch(inline -> inline instanceof Inline.LineBreak
                        || (inline instanceof Inline.MarkedSpan inner && hasBreak(inner)));
    }

    private static Block.HeadingBlock heading(Block.Paragraph line, int level, String body, Slug.Page ids) {
        List<Inline> content = new ArrayList<>();
        for (Inline inline : line.content()) {
            content.addAll(inline instanceof Inline.MarkedSpan span ? span.children() : List.of(inline));
        }
        Inline.Place place = new Inline.Place(line.offset(), Characters.lineEnd(body, line.offset()));
        String id = ids.next(PlainText.withReadings(content).strip());
        return new Block.HeadingBlock(level, id, null, content, place, null);
    }
}
