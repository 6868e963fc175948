package io.github.mineweekly.newsletter.markdown.structure;

import io.github.mineweekly.newsletter.markdown.form.HeadingLink;
import io.github.mineweekly.newsletter.markdown.form.ItemFinder;
import io.github.mineweekly.newsletter.markdown.form.NoTitle;
import io.github.mineweekly.newsletter.markdown.form.SourceBlock;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * An article's blocks with its headings on the levels that they mean: 2 for a section, 3 for an item.
 *
 * @param items the headings of items that were of level 2
 * @param down how many levels below the typed one all headings are
 */
public record Levels(List<Block> blocks, IdentityHashMap<Block.HeadingBlock, Boolean> items, int down) {
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
        List<Block> levelled = new ArrayList<>();
        for (Block block : blocks) {
            boolean heading = block instanceof Block.HeadingBlock && (down > 0 || isHeading(block, 1));
            levelled.add(
                    heading && block instanceof Block.HeadingBlock typed
                            ? withLevel(typed, Math.max(SECTION, Math.min(DEEPEST, typed.level() + down)))
                            : block);
        }
        return new Levels(levelled, new IdentityHashMap<>(), down).withLinksAsItems();
    }

    private Levels withLinksAsItems() {
        int end = blocks.size();
        boolean items = false;
        boolean series = isSeries();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (!(blocks.get(i) instanceof Block.HeadingBlock heading)) {
                continue;
            }
            List<Block> below = blocks.subList(i + 1, end);
            boolean news = isNews(heading, below) || (series && hasSource(heading, below));
            if (heading.level() == SECTION && !items && news) {
                Block.HeadingBlock item = withLevel(heading, ITEM);
                blocks.set(i, item);
                this.items.put(item, true);
            }
            items = heading.level() == ITEM || (items && heading.level() > SECTION);
            end = heading.level() <= SECTION ? i : end;
        }
        return this;
    }

    /** Whether a heading is nothing but a link, and not the heading of a list of items. */
    private static boolean isNews(Block.HeadingBlock heading, List<Block> below) {
        var link = HeadingLink.only(heading.content());
        String text = PlainText.of(heading.content()).strip();
        return link != null
                && !link.bare()
                && letters(PlainText.of(link.children())) == letters(text)
                && !NoTitle.is(text)
                && ItemFinder.in(below).size() < 2;
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
                && SourceBlock.of(below.get(at)) != null;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static boolean isHeading(Block block, int level) {
        return block instanceof Block.HeadingBlock heading && heading.level() == level;
    }

    private static Block.HeadingBlock withLevel(Block.HeadingBlock heading, int level) {
        return new Block.HeadingBlock(
                level, heading.id(), heading.typedId(), heading.content(), heading.place(), heading.underline());
    }

    /** The level in the source; that of a section for the only heading of level 1. */
    public int typed(Block.HeadingBlock heading) {
        return (items.containsKey(heading) ? SECTION : heading.level()) - down;
    }
}
