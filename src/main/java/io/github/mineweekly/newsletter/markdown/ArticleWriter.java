package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.form.FoundItem;
import io.github.mineweekly.newsletter.markdown.form.HeadingLink;
import io.github.mineweekly.newsletter.markdown.html.BlockWriter;
import io.github.mineweekly.newsletter.markdown.html.Contents;
import io.github.mineweekly.newsletter.markdown.html.FootnoteWriter;
import io.github.mineweekly.newsletter.markdown.html.HtmlForm;
import io.github.mineweekly.newsletter.markdown.html.InlineWriter;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.LinkText;
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
        this.form = HtmlForm.withAnchors(form, tree.ids());
        this.inlines = new InlineWriter(this.form);
        this.finish = tree.raw().finish(form);
        this.blocks = new BlockWriter(this.form, tree.latin(), tree.titles(), this::contents);
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
                prose(section.prose()),
                section.parts().stream().map(this::part).toList(),
                section);
    }

    private Part part(PartTree part) {
        return part instanceof GroupTree group ? group(group) : item((ItemTree) part);
    }

    private Group group(GroupTree group) {
        return new Group(
                heading(group.heading(), group.heading().content()),
                prose(group.prose()),
                group.parts().stream().map(this::part).toList());
    }

    private Item item(ItemTree item) {
        LinkText text = LinkText.of(item.title());
        Heading title = heading(item.heading(), text.content());
        String marks = finish.apply(inlines.write(text.marks()));
        String html = finish.apply(blocks.write(item.blocks()));
        return new Item(item.form(), title, marks, item.sources(), html, item.text());
    }

    /** Only pages have something to add to items. */
    private Prose prose(ProseTree prose) {
        String html = finish.apply(blocks.write(form.isStyled() ? prose.marked() : prose.blocks()));
        return Prose.of(
                html, prose.text(), prose.items().stream().map(this::entry).toList());
    }

    private Item entry(EntryTree entry) {
        FoundItem found = entry.found();
        String html = finish.apply(inlines.write(HeadingLink.without(found.title())));
        int line = line(found.home().offset());
        Heading title = new Heading(entry.level(), entry.id(), html, found.name(), line);
        return new Item(found.form(), title, "", entry.sources(), "", entry.text());
    }

    private Heading heading(Block.HeadingBlock heading, List<Inline> content) {
        String html = finish.apply(inlines.write(content));
        int line = line(heading.place().start());
        return new Heading(
                heading.level(), heading.id(), html, PlainText.of(content).strip(), line);
    }

    private int line(int offset) {
        return tree.body().line(offset);
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
