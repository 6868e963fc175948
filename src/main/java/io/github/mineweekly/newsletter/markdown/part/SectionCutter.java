package io.github.mineweekly.newsletter.markdown.part;

import io.github.mineweekly.newsletter.markdown.form.Form;
import io.github.mineweekly.newsletter.markdown.form.FoundItem;
import io.github.mineweekly.newsletter.markdown.form.HeadingLink;
import io.github.mineweekly.newsletter.markdown.form.ItemFinder;
import io.github.mineweekly.newsletter.markdown.structure.Comments;
import io.github.mineweekly.newsletter.markdown.structure.HeadedItem;
import io.github.mineweekly.newsletter.markdown.structure.Levels;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts an article into sections, groups and items. Used once. */
public final class SectionCutter {
    private static final Pattern SEPARATOR = Pattern.compile("^[\\s:：,，.。—–-]+");
    private static final int DEEPEST = 6;

    /** So many items below a heading without a source make it a group. */
    private static final int GROUP = 2;

    private static final int NONE = 7;

    /** A source is the first block after comments and bylines, and it depends on the one after it. */
    private static final int LOOKAHEAD = 2;

    private final Levels levels;
    private final Slug.Page ids;

    /** @param ids with those of all headings and raw HTML taken */
    public SectionCutter(Levels levels, Slug.Page ids) {
        this.levels = levels;
        this.ids = ids;
    }

    /**
     * A heading with what is below it, before ids are given in the order of the text.
     *
     * @param item null if it is a group
     * @param own the blocks below it up to the first part of a group
     * @param items of a group in {@code own}
     * @param parts the blocks of a group's parts
     * @param level of the headings of these
     */
    private record Found(
            Block.HeadingBlock heading,
            @Nullable HeadedItem item,
            List<Block> own,
            List<FoundItem> items,
            List<Block> parts,
            int level) {
        static Found of(HeadedItem item, List<Block> below) {
            return new Found(item.heading(), item, below, List.of(), List.of(), NONE);
        }
    }

    public List<SectionTree> sections() {
        int level = sectionLevel(levels.blocks());
        return cut(levels.blocks(), level).stream()
                .map(blocks -> section(blocks, level))
                .toList();
    }

    private SectionTree section(List<Block> blocks, int section) {
        boolean headed = Levels.isHeading(blocks.get(0), section);
        Block.HeadingBlock heading = headed ? (Block.HeadingBlock) blocks.get(0) : null;
        List<Block> below = headed ? blocks.subList(1, blocks.size()) : blocks;
        int level = section == Levels.SECTION && below.stream().anyMatch(block -> Levels.isHeading(block, Levels.ITEM))
                ? Levels.ITEM
                : sources(below) >= GROUP ? highest(below) : NONE;
        int own = next(below, 0, level);
        List<Block> text = new ArrayList<>(below.subList(0, own));
        List<Inline> tagline = headed ? takeTagline(text) : null;
        return new SectionTree(
                heading,
                tagline,
                prose(text, ItemFinder.in(text), headed ? section : Levels.SECTION),
                parts(below.subList(own, below.size()), level));
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
                        && TreeIndex.of(quote.children()).isText(html -> false)
                ? text.content()
                : null;
    }

    private List<PartTree> parts(List<Block> blocks, int level) {
        List<Found> found =
                cut(blocks, level).stream().map(part -> found(part, level)).toList();
        boolean groups = found.stream().anyMatch(part -> part.item() == null);
        return found.stream().map(part -> tree(groups ? beside(part) : part)).toList();
    }

    /** Beside a group, a heading without a source is one too if the first below it is the only item. */
    private static Found beside(Found part) {
        if (part.item() == null || part.item().hasSource()) {
            return part;
        }
        List<Block> below = part.own();
        List<FoundItem> items = ItemFinder.in(below);
        int first = Math.min(below.size(), Comments.after(below) + 1);
        boolean begins =
                items.size() == 1 && ItemFinder.in(below.subList(0, first)).size() == 1;
        return begins ? new Found(part.heading(), null, below, items, List.of(), NONE) : part;
    }

    private Found found(List<Block> blocks, int level) {
        Block.HeadingBlock heading = (Block.HeadingBlock) blocks.get(0);
        boolean link = levels.isItem(heading);
        HeadedItem item = HeadedItem.of(
                blocks, link ? Form.LINK_HEADING : level == Levels.ITEM ? Form.HEADING : Form.DEEP_HEADING);
        List<Block> below = blocks.subList(1, blocks.size());
        if (item.hasSource()) {
            return Found.of(item, below);
        }
        int deeper = sources(below) >= GROUP ? highest(below) : NONE;
        int own = next(below, 0, deeper);
        List<Block> text = below.subList(0, own);
        List<FoundItem> items = ItemFinder.in(text);
        boolean told = HeadingLink.all(heading.content()).size() > 1
                && items.stream().allMatch(one -> one.form() == Form.LINK)
                && text.stream().noneMatch(Block.ListBlock.class::isInstance);
        boolean group = (items.size() >= GROUP && !told) || deeper < NONE;
        return group || level > Levels.ITEM
                ? new Found(heading, null, text, group ? items : List.of(), below.subList(own, below.size()), deeper)
                : Found.of(item.withOtherSource(), below);
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

    private PartTree tree(Found part) {
        if (part.item() != null) {
            return item(part.item());
        }
        ProseTree prose = prose(part.own(), part.items(), part.heading().level());
        return new GroupTree(part.heading(), prose, parts(part.parts(), part.level()));
    }

    private static ItemTree item(HeadedItem found) {
        return new ItemTree(
                found.form(),
                found.heading(),
                found.title(),
                found.link() != null,
                found.sourceBlock(),
                found.sources(),
                found.body(),
                PlainText.ofBlocks(found.body()));
    }

    /** @param level of the heading above */
    private ProseTree prose(List<Block> blocks, List<FoundItem> found, int level) {
        if (found.isEmpty()) {
            return new ProseTree(blocks, blocks, PlainText.ofBlocks(blocks), List.of());
        }
        List<EntryTree> entries = new ArrayList<>();
        for (FoundItem item : found) {
            int below = Math.min(DEEPEST, level + 1);
            entries.add(new EntryTree(item, below, ids.next(item.name()), text(item)));
        }
        ProseItems items = new ProseItems(entries);
        return new ProseTree(blocks, items.marked(blocks), PlainText.ofBlocks(items.without(blocks)), entries);
    }

    private static String text(FoundItem item) {
        String said = SEPARATOR.matcher(PlainText.of(item.after())).replaceFirst("");
        String rest = PlainText.ofBlocks(item.rest());
        return said.isEmpty() || rest.isEmpty() ? said + rest : said + "\n" + rest;
    }
}
