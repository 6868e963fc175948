package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.html.BlockWriter;
import io.github.mineweekly.newsletter.markdown.html.Contents;
import io.github.mineweekly.newsletter.markdown.html.FootnoteWriter;
import io.github.mineweekly.newsletter.markdown.html.HtmlForm;
import io.github.mineweekly.newsletter.markdown.html.InlineWriter;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;
import io.github.mineweekly.newsletter.markdown.part.GroupTree;
import io.github.mineweekly.newsletter.markdown.part.ItemTree;
import io.github.mineweekly.newsletter.markdown.part.PartTree;
import io.github.mineweekly.newsletter.markdown.part.ProseTree;
import io.github.mineweekly.newsletter.markdown.part.SectionTree;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.LinkText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes the parts of one article, each when it is asked for. For one thread. */
public final class ArticleWriter implements ArticleHtml {
    private static final Outline CONTENTS = Outline.levels(2, 3);

    private final ArticleTree tree;
    private final HtmlForm form;
    private final InlineWriter inlines;
    private final UnaryOperator<String> finish;
    private final BlockWriter blocks;
    private final Map<String, Supplier<PartHtml>> parts = new HashMap<>();

    public ArticleWriter(ArticleTree tree, HtmlForm form) {
        this.tree = tree;
        this.form = new HtmlForm(form.apartFrom(), tree.ids());
        this.inlines = new InlineWriter(this.form);
        this.finish = tree.raw().finish(this.form);
        this.blocks = new BlockWriter(this.form, tree.latin(), tree.titles(), this::contents);
        for (SectionTree section : tree.sections()) {
            Block.HeadingBlock heading = section.heading();
            parts.put(heading == null ? "" : heading.id(), () -> section(section));
            section.parts().forEach(this::add);
        }
    }

    private void add(PartTree part) {
        if (part instanceof GroupTree group) {
            parts.put(group.heading().id(), () -> group(group));
            group.parts().forEach(this::add);
        } else if (part instanceof ItemTree item) {
            parts.put(item.heading().id(), () -> item(item));
        }
    }

    /** The ids of all parts. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    @Override
    public PartHtml part(String id) {
        Supplier<PartHtml> part = parts.get(id);
        if (part == null) {
            throw new IllegalArgumentException("no part `" + id + "`");
        }
        return part.get();
    }

    private PartHtml section(SectionTree section) {
        Block.HeadingBlock heading = section.heading();
        return new PartHtml(
                inlines(heading == null ? null : heading.content()),
                false,
                "",
                inlines(section.tagline()),
                prose(section.prose()));
    }

    private PartHtml group(GroupTree group) {
        return new PartHtml(inlines(group.heading().content()), false, "", "", prose(group.prose()));
    }

    private PartHtml item(ItemTree item) {
        LinkText title = LinkText.of(item.title());
        String text = finish.apply(blocks.write(item.blocks()));
        return new PartHtml(inlines(title.content()), title.holdsLink(), inlines(title.marks()), "", List.of(text));
    }

    private String inlines(@Nullable List<Inline> content) {
        return content == null ? "" : finish.apply(inlines.write(content));
    }

    /** Only pages have something to add to items. Where cleaning lost a mark, they add nothing to any. */
    private List<String> prose(ProseTree prose) {
        String html = finish.apply(blocks.write(form.isStyled() ? prose.marked() : prose.blocks()));
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = html.indexOf(ProseTree.MARK); end >= 0; end = html.indexOf(ProseTree.MARK, start)) {
            pieces.add(html.substring(start, end));
            start = end + 1;
        }
        pieces.add(html.substring(start));
        return pieces.size() == prose.items().size() + 1 ? pieces : List.of(String.join("", pieces));
    }

    @Override
    public String notes() {
        return finish.apply(FootnoteWriter.html(tree.notes(), blocks, form));
    }

    /** What {@code [[toc]]} becomes. */
    String contents() {
        return Contents.html(OutlineTree.of(new ArticleParts(tree, new Interner()).headings(), CONTENTS), form);
    }
}
