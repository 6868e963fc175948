package io.github.mineweekly.newsletter.markdown.part;

import io.github.mineweekly.newsletter.markdown.form.FoundItem;
import io.github.mineweekly.newsletter.markdown.structure.FoundGroup;
import io.github.mineweekly.newsletter.markdown.structure.FoundPart;
import io.github.mineweekly.newsletter.markdown.structure.FoundSection;
import io.github.mineweekly.newsletter.markdown.structure.HeadedItem;
import io.github.mineweekly.newsletter.markdown.structure.Levels;
import io.github.mineweekly.newsletter.markdown.structure.Structure;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes trees of the sections and items found in an article's blocks. Used once. */
public final class SectionCutter {
    private static final Pattern SEPARATOR = Pattern.compile("^[\\s:：,，.。—–-]+");
    private static final int DEEPEST = 6;

    private final Slug.Page ids;

    /** @param ids with those of all headings and raw HTML taken */
    public SectionCutter(Slug.Page ids) {
        this.ids = ids;
    }

    public List<SectionTree> sections(Levels levels) {
        return Structure.of(levels).stream().map(this::section).toList();
    }

    private SectionTree section(FoundSection found) {
        Block.HeadingBlock heading = found.heading();
        return new SectionTree(
                heading,
                found.tagline(),
                prose(found.own(), found.items(), heading == null ? Levels.SECTION : heading.level()),
                parts(found.parts()));
    }

    private List<PartTree> parts(List<FoundPart> found) {
        List<PartTree> parts = new ArrayList<>();
        for (FoundPart part : found) {
            parts.add(part instanceof FoundGroup group ? group(group) : item((HeadedItem) part));
        }
        return parts;
    }

    private GroupTree group(FoundGroup found) {
        ProseTree prose = prose(found.own(), found.items(), found.heading().level());
        return new GroupTree(found.heading(), prose, parts(found.parts()));
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
