package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.form.HeadingLink;
import io.github.mineweekly.newsletter.markdown.form.ItemFinder;
import io.github.mineweekly.newsletter.markdown.form.NoTitle;
import io.github.mineweekly.newsletter.markdown.form.SourceBlock;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * An article's blocks with its headings on the levels that they mean: 2 for a section, 3 for an item.
 *
 * @param moved the typed levels of the headings that are now on others
 * @param down how many levels below the typed one all headings are
 */
public record Levels(List<Block> blocks, IdentityHashMap<Block.HeadingBlock, Integer> moved, int down) {
    public static final int SECTION = 2;
    public static final int ITEM = 3;
    private static final int DEEPEST = 6;
    private static final int SERIES = 2;

    /** A heading of level 1 is a section. Where all of level 2 are below several of these, all go one down. */
    public static Levels of(List<Block> blocks) {
        List<Integer> levels = blocks.stream()
                .filter(block -> isHeading(block, 1) || isHeading(block, SECTION))
                .map(block -> ((Block.HeadingBlock) block).level())
                .toList();
        boolean several = levels.indexOf(1) == 0 && levels.lastIndexOf(1) > 0;
        int down = several && levels.contains(SECTION) ? 1 : 0;
        Levels levelled = new Levels(new ArrayList<>(), new IdentityHashMap<>(), down);
        levelled.blocks.addAll(levelled.lowered(blocks));
        return levelled.withLinksAsItems();
    }

    /** Blocks with the headings that are in them, at any depth, as far down as all are. */
    public List<Block> lowered(List<Block> blocks) {
        return blocks.stream().map(this::lowered).toList();
    }

    private Block lowered(Block block) {
        if (block instanceof Block.HeadingBlock typed && (down > 0 || typed.level() < SECTION)) {
            Block.HeadingBlock heading = withLevel(typed, Math.max(SECTION, Math.min(DEEPEST, typed.level() + down)));
            moved.put(heading, down > 0 ? typed.level() : SECTION);
            return heading;
        }
        if (down == 0) {
            return block;
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(lowered(quote.children()));
        }
        if (block instanceof Block.Container box) {
            return new Block.Container(box.kind(), box.title(), box.open(), lowered(box.children()));
        }
        if (block instanceof Block.ListBlock list) {
            List<Block.ListItem> items = list.items().stream()
                    .map(item -> new Block.ListItem(item.checked(), lowered(item.children())))
                    .toList();
            return new Block.ListBlock(list.ordered(), list.start(), list.tight(), items);
        }
        return block;
    }

    private Levels withLinksAsItems() {
        int end = blocks.size();
        boolean items = false;
        boolean series = isSeries();
        boolean links = areLinks();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (!(blocks.get(i) instanceof Block.HeadingBlock heading)) {
                continue;
            }
            List<Block> below = blocks.subList(i + 1, end);
            boolean free = heading.level() == SECTION && (!items || (links && areTold(below)));
            if (free && (isNews(heading, below) || (series && hasSource(heading, below)))) {
                moveDown(i, items ? end : i + 1);
            }
            items = heading.level() == ITEM || (items && heading.level() > SECTION);
            end = heading.level() <= SECTION ? i : end;
        }
        return this;
    }

    private void moveDown(int from, int to) {
        for (int i = from; i < to; i++) {
            if (blocks.get(i) instanceof Block.HeadingBlock heading && heading.level() < DEEPEST) {
                Block.HeadingBlock down = withLevel(heading, heading.level() + 1);
                blocks.set(i, down);
                moved.put(down, typed(heading));
            }
        }
    }

    /** Whether at least half of the headings of level 2 are links with none below: the others are of articles too. */
    private boolean areLinks() {
        int sections = 0;
        int links = 0;
        boolean link = false;
        for (Block block : blocks) {
            if (block instanceof Block.HeadingBlock heading) {
                links -= link && heading.level() > SECTION ? 1 : 0;
                link = heading.level() == SECTION && isLink(heading);
                sections += heading.level() == SECTION ? 1 : 0;
                links += link ? 1 : 0;
            }
        }
        return 2 * links >= sections;
    }

    /**
     * Whether headings are those of an article's own parts, since none of them has a source. Where several right below
     * it have links in their text, they are of items.
     */
    private static boolean areTold(List<Block> below) {
        int linked = 0;
        for (int i = 0; i < below.size(); i++) {
            if (below.get(i) instanceof Block.HeadingBlock heading) {
                List<Block> text = below.subList(i + 1, below.size());
                if (HeadingLink.only(heading.content()) != null || hasSource(heading, text)) {
                    return false;
                }
                linked += heading.level() == ITEM && hasLink(text) ? 1 : 0;
            }
        }
        return linked < SERIES;
    }

    private static boolean hasLink(List<Block> below) {
        List<Block> text = below.stream()
                .takeWhile(block -> !(block instanceof Block.HeadingBlock))
                .toList();
        return TreeIndex.of(text).links().stream().anyMatch(link -> WebAddress.isSite(link.url()));
    }

    /** Whether a heading is nothing but a link, and not the heading of a list of items. */
    private static boolean isNews(Block.HeadingBlock heading, List<Block> below) {
        return isLink(heading) && ItemFinder.in(below).size() < 2;
    }

    private static boolean isLink(Block.HeadingBlock heading) {
        var link = HeadingLink.only(heading.content());
        String text = heading.text();
        return link != null
                && !link.bare()
                && letters(PlainText.of(link.children())) == letters(text)
                && !NoTitle.is(text);
    }

    /** Whether most headings, all of level 2, have an address below them. */
    private boolean isSeries() {
        int headings = 0;
        int sources = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.HeadingBlock heading) {
                headings++;
                sources += hasSource(heading, blocks.subList(i + 1, blocks.size())) ? 1 : 0;
                if (heading.level() != SECTION) {
                    return false;
                }
            }
        }
        return sources >= SERIES && 2 * sources > headings;
    }

    /** Whether nothing but addresses is in the block below a heading that is no link itself. A title is no address. */
    private static boolean hasSource(Block.HeadingBlock heading, List<Block> below) {
        int at = Comments.afterBylines(below);
        return at < below.size()
                && HeadingLink.only(heading.content()) == null
                && !ItemFinder.isTitleAlone(below.get(at))
                && SourceBlock.of(below.get(at), heading.text()) != null;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    public static boolean isHeading(Block block, int level) {
        return block instanceof Block.HeadingBlock heading && heading.level() == level;
    }

    private static Block.HeadingBlock withLevel(Block.HeadingBlock heading, int level) {
        return new Block.HeadingBlock(
                level, heading.id(), heading.typedId(), heading.content(), heading.place(), heading.underline());
    }

    /** Whether it would be that of a section and is that of an item. */
    public boolean isItem(Block.HeadingBlock heading) {
        return heading.level() == ITEM && typed(heading) + down == SECTION;
    }

    /** The level in the source; that of a section for the only heading of level 1. */
    public int typed(Block.HeadingBlock heading) {
        return moved.getOrDefault(heading, heading.level());
    }
}
