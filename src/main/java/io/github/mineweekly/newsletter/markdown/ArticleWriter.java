package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.html.BlockWriter;
import io.github.mineweekly.newsletter.markdown.html.Contents;
import io.github.mineweekly.newsletter.markdown.html.FootnoteWriter;
import io.github.mineweekly.newsletter.markdown.html.InlineWriter;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes the parts of one article as HTML. For one thread. */
final class ArticleWriter {
    private static final Outline CONTENTS = Outline.levels(2, 3);

    private final ArticleTree tree;
    private final InlineWriter inlines;
    private final UnaryOperator<String> finish;
    private final BlockWriter blocks;

    ArticleWriter(ArticleTree tree) {
        this.tree = tree;
        this.inlines = new InlineWriter();
        this.finish = tree.raw().finish();
        this.blocks = new BlockWriter(inlines, tree.latin(), tree.titles(), this::contents);
    }

    /** All headings, as an outline has them: without links. */
    List<Heading> headings() {
        return tree.headings().stream()
                .map(heading -> heading(heading, HeadingLink.without(heading.content())))
                .toList();
    }

    List<Section> sections() {
        return tree.sections().stream().map(this::section).toList();
    }

    private Section section(SectionTree section) {
        Block.HeadingBlock heading = section.heading();
        List<Inline> tagline = section.tagline();
        return new Section(
                heading == null ? null : heading(heading, heading.content()),
                tagline == null ? null : finish.apply(inlines.write(tagline)),
                finish.apply(blocks.write(section.blocks())),
                section.items().stream().map(this::item).toList(),
                section);
    }

    private Item item(ItemTree item) {
        Heading title = heading(item.heading(), item.title());
        return new Item(title, finish.apply(blocks.write(item.blocks())), item);
    }

    private Heading heading(Block.HeadingBlock heading, List<Inline> content) {
        String html = finish.apply(inlines.write(content));
        return new Heading(
                heading.level(), heading.id(), html, PlainText.of(content).strip());
    }

    /** The footnotes that belong below the last section; empty if there are none. */
    String notes() {
        return finish.apply(FootnoteWriter.html(tree.notes(), blocks));
    }

    /** What {@code [[toc]]} becomes. */
    String contents() {
        return Contents.html(OutlineTree.of(headings(), CONTENTS));
    }
}
