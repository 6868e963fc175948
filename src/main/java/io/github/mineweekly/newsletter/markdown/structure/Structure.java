package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.form.Form;
import io.github.mineweekly.newsletter.markdown.form.FoundItem;
import io.github.mineweekly.newsletter.markdown.form.HeadingLink;
import io.github.mineweekly.newsletter.markdown.form.ItemFinder;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts an article into sections, groups and items. */
public final class Structure {
    /** So many items below a heading without a source make it a group. */
    private static final int GROUP = 2;

    private static final int NONE = 7;

    /** A source is the first block after comments and bylines, and it depends on the one after it. */
    private static final int LOOKAHEAD = 2;

    private final Levels levels;

    private Structure(Levels levels) {
        this.levels = levels;
    }

    public static List<FoundSection> of(Levels levels) {
        return new Structure(levels).sections();
    }

    private List<FoundSection> sections() {
        List<FoundSection> sections = new ArrayList<>();
        int section = sectionLevel(levels.blocks());
        for (List<Block> blocks : cut(levels.blocks(), section)) {
            boolean headed = Levels.isHeading(blocks.get(0), section);
            Block.HeadingBlock heading = headed ? (Block.HeadingBlock) blocks.get(0) : null;
            List<Block> below = headed ? blocks.subList(1, blocks.size()) : blocks;
            int level =
                    section == Levels.SECTION && below.stream().anyMatch(block -> Levels.isHeading(block, Levels.ITEM))
                            ? Levels.ITEM
                            : sources(below) >= GROUP ? highest(below) : NONE;
            int own = next(below, 0, level);
            List<Block> text = new ArrayList<>(below.subList(0, own));
            List<Inline> tagline = headed ? takeTagline(text) : null;
            sections.add(new FoundSection(
                    heading, tagline, text, ItemFinder.in(text), parts(below.subList(own, below.size()), level)));
        }
        return sections;
    }

    /** Where all headings are below level 2, the highest are of sections if one has several items, none a source. */
    private static int sectionLevel(List<Block> blocks) {
        int highest = highest(blocks);
        if (highest < Levels.ITEM || highest == NONE) {
            return Levels.SECTION;
        }
        boolean several = false;
        List<Block> headed = blocks.subList(next(blocks, 0, highest), blocks.size());
        for (List<Block> part : cut(headed, highest)) {
            if (HeadedItem.of(part, Form.HEADING).hasSource()) {
                return Levels.SECTION;
            }
            several |= ItemFinder.in(part.subList(1, part.size())).size() >= GROUP;
        }
        return several ? highest : Levels.SECTION;
    }

    private static @Nullable List<Inline> takeTagline(List<Block> text) {
        int quote = Comments.after(text);
        List<Inline> tagline = quote < text.size() ? tagline(text.get(quote)) : null;
        if (tagline != null) {
            text.remove(quote);
        }
        return tagline;
    }

    /** The content of a quote of one paragraph without links; null for any other block. */
    private static @Nullable List<Inline> tagline(Block block) {
        return block instanceof Block.Quote quote
                        && quote.children().size() == 1
                        && quote.children().get(0) instanceof Block.Paragraph text
                        && TextOnly.is(text.content())
                ? text.content()
                : null;
    }

    private List<FoundPart> parts(List<Block> blocks, int level) {
        List<FoundPart> parts = new ArrayList<>();
        List<List<Block>> all = cut(blocks, level);
        all.forEach(part -> parts.add(part(part, level)));
        if (parts.stream().anyMatch(FoundGroup.class::isInstance)) {
            for (int i = 0; i < parts.size(); i++) {
                parts.set(
                        i, beside(parts.get(i), all.get(i).subList(1, all.get(i).size())));
            }
        }
        return parts;
    }

    /** Beside a group, a heading without a source is one too if the first below it is the only item. */
    private static FoundPart beside(FoundPart part, List<Block> below) {
        if (!(part instanceof HeadedItem item) || item.hasSource()) {
            return part;
        }
        List<FoundItem> items = ItemFinder.in(below);
        int first = Math.min(below.size(), Comments.after(below) + 1);
        boolean begins =
                items.size() == 1 && ItemFinder.in(below.subList(0, first)).size() == 1;
        return begins ? new FoundGroup(item.heading(), below, items, List.of()) : part;
    }

    private FoundPart part(List<Block> blocks, int level) {
        Block.HeadingBlock heading = (Block.HeadingBlock) blocks.get(0);
        boolean link = levels.isItem(heading);
        HeadedItem item = HeadedItem.of(
                blocks, link ? Form.LINK_HEADING : level == Levels.ITEM ? Form.HEADING : Form.DEEP_HEADING);
        if (item.hasSource()) {
            return item;
        }
        List<Block> below = blocks.subList(1, blocks.size());
        int deeper = sources(below) >= GROUP ? highest(below) : NONE;
        int own = next(below, 0, deeper);
        List<Block> text = below.subList(0, own);
        List<FoundItem> items = ItemFinder.in(text);
        boolean told = HeadingLink.all(heading.content()).size() > 1
                && items.stream().allMatch(one -> one.form() == Form.LINK)
                && text.stream().noneMatch(Block.ListBlock.class::isInstance);
        boolean group = (items.size() >= GROUP && !told) || deeper < NONE;
        return group || level > Levels.ITEM
                ? new FoundGroup(
                        heading, text, group ? items : List.of(), parts(below.subList(own, below.size()), deeper))
                : item.withOtherSource();
    }

    /** How many headings of a text have sources of their own. */
    private static long sources(List<Block> blocks) {
        long count = 0;
        for (int i = 0; i < blocks.size(); i++) {
            count += blocks.get(i) instanceof Block.HeadingBlock && hasSource(blocks, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean hasSource(List<Block> blocks, int heading) {
        List<Block> below = blocks.subList(heading + 1, blocks.size());
        int end = Math.min(blocks.size(), heading + 1 + Comments.afterBylines(below) + LOOKAHEAD);
        return HeadedItem.of(blocks.subList(heading, end), Form.DEEP_HEADING).hasSource();
    }

    private static int highest(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> block instanceof Block.HeadingBlock heading ? heading.level() : NONE)
                .min()
                .orElse(NONE);
    }

    /** Each from a heading of the level to the next; the first may begin without one. */
    private static List<List<Block>> cut(List<Block> blocks, int level) {
        List<List<Block>> parts = new ArrayList<>();
        int start = 0;
        while (start < blocks.size()) {
            int end = next(blocks, start + 1, level);
            parts.add(blocks.subList(start, end));
            start = end;
        }
        return parts;
    }

    private static int next(List<Block> blocks, int from, int level) {
        int i = from;
        while (i < blocks.size() && !Levels.isHeading(blocks.get(i), level)) {
            i++;
        }
        return i;
    }
}
