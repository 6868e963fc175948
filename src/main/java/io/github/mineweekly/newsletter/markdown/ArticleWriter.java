package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.html.BlockWriter;
import io.github.mineweekly.newsletter.markdown.html.Contents;
import io.github.mineweekly.newsletter.markdown.html.FootnoteWriter;
import io.github.mineweekly.newsletter.markdown.html.HtmlForm;
import io.github.mineweekly.newsletter.markdown.html.InlineWriter;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes the parts of one article as HTML, in one form. For one thread. */
public final class ArticleWriter {
    private static final Outline CONTENTS = Outline.levels(2, 3);

    private final ArticleTree tree;
    private final HtmlForm form;
    private final InlineWriter inlines;
    private final UnaryOperator<String> finish;
    private final BlockWriter blocks;

    public ArticleWriter(ArticleTree tree, HtmlForm form) {
        this.tree = tree;
        this.form = form;
        this.inlines = new InlineWriter(form);
        this.finish = tree.raw().finish(form);
        this.blocks = new BlockWriter(form, tree.latin(), tree.titles(), this::contents);
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

    public Section section(SectionTree section) {
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
    public String notes() {
        return finish.apply(FootnoteWriter.html(tree.notes(), blocks, form));
    }

    /** What {@code [[toc]]} becomes. */
    String contents() {
        return Contents.html(OutlineTree.of(headings(), CONTENTS), form);
    }
}
