package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.form.HeadingLink;
import io.github.mineweekly.newsletter.markdown.form.ItemSource;
import io.github.mineweekly.newsletter.markdown.part.ArticleTree;
import io.github.mineweekly.newsletter.markdown.part.EntryTree;
import io.github.mineweekly.newsletter.markdown.part.GroupTree;
import io.github.mineweekly.newsletter.markdown.part.ItemTree;
import io.github.mineweekly.newsletter.markdown.part.PartTree;
import io.github.mineweekly.newsletter.markdown.part.ProseTree;
import io.github.mineweekly.newsletter.markdown.part.SectionTree;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.LinkText;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the tree of an article says of its headings, sections and items. */
final class ArticleParts {
    private final ArticleTree tree;
    private final Interner texts;

    /** One of several equal ones: an item, the outline and links name a heading. */
    private final Map<String, Heading> headings = new HashMap<>();

    ArticleParts(ArticleTree tree, Interner texts) {
        this.tree = tree;
        this.texts = texts;
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
        return new Section(
                heading == null ? null : heading(heading, heading.content()),
                section.tagline() == null ? "" : PlainText.of(section.tagline()).strip(),
                prose(section.prose()),
                section.parts().stream().map(this::part).toList());
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
        return new Item(
                item.form(),
                heading(item.heading(), LinkText.of(item.title()).content()),
                sources(item.sources()),
                item.text());
    }

    private Prose prose(ProseTree prose) {
        return new Prose(prose.text(), prose.items().stream().map(this::entry).toList());
    }

    private Item entry(EntryTree entry) {
        int line = line(entry.found().home().offset());
        Heading title = heading(entry.level(), entry.id(), entry.found().name(), line);
        return new Item(entry.found().form(), title, sources(entry.found().sources()), entry.text());
    }

    /** An address that says nothing else of an earlier source is not another source. */
    private List<SourceLink> sources(List<ItemSource> sources) {
        Set<String> known = new HashSet<>();
        return sources.stream()
                .filter(source -> known.add(source.link().url()) || source.label() != null)
                .map(source -> Hosts.source(source, texts))
                .toList();
    }

    private Heading heading(Block.HeadingBlock heading, List<Inline> content) {
        int line = line(heading.place().start());
        String text = PlainText.of(content).strip();
        return heading(heading.level(), heading.id(), text.isEmpty() ? unwritten(heading) : text, line);
    }

    /** What names a heading of nothing but pictures that have no text; empty if nothing does. */
    private static String unwritten(Block.HeadingBlock heading) {
        TreeIndex index = TreeIndex.of(List.of(heading));
        return Stream.concat(
                        index.images().stream().map(Inline.Image::title),
                        index.links().stream().map(link -> WebAddress.host(link.url())))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private Heading heading(int level, String id, String text, int line) {
        String shown = String.join("\n", id, text, "" + line, "" + level);
        return headings.computeIfAbsent(shown, key -> new Heading(level, id, texts.of(text), line));
    }

    private int line(int offset) {
        return tree.body().line(offset);
    }
}
