package io.github.mineweekly.newsletter.theme.model;

import io.github.mineweekly.newsletter.catalog.LinkUse;
import io.github.mineweekly.newsletter.markdown.ArticleHtml;
import io.github.mineweekly.newsletter.markdown.Group;
import io.github.mineweekly.newsletter.markdown.Item;
import io.github.mineweekly.newsletter.markdown.Part;
import io.github.mineweekly.newsletter.markdown.PartHtml;
import io.github.mineweekly.newsletter.markdown.Prose;
import io.github.mineweekly.newsletter.markdown.Section;
import io.github.mineweekly.newsletter.markdown.SourceLink;
import io.github.mineweekly.newsletter.markdown.tree.Heading;
import io.github.mineweekly.newsletter.theme.template.Language;
import io.github.mineweekly.newsletter.theme.view.ItemView;
import io.github.mineweekly.newsletter.theme.view.SectionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A section of an issue as its template wants it. */
final class IssueSectionModel {
    /** How many issues an item names that had its source before. */
    private static final int IN_EARLIER = 3;

    /** Numbers as they are typed before the names of sections; no version, and no quantity. */
    private static final Pattern NUMBER = Pattern.compile("0[0-9][ \u3000._:：-]|[0-9]{1,2}(?:[、．)）]|\\.(?![0-9a-z]))"
            + "|第?[一二三四五六七八九十]{1,3}[、．.)）]|第(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[章节]|部分)"
            + "|[（(](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）]|[①-⑳]|0x[0-9]|[IVX]{1,4}[.、](?!\\w)");

    private final PageContext context;
    private final Language language;
    private final ArticleHtml html;
    private final Map<String, List<LinkUse>> earlier;

    /**
     * @param html of the article that the sections are from
     * @param earlier by the id of an item, where its source had been shared before
     */
    IssueSectionModel(PageContext context, ArticleHtml html, Map<String, List<LinkUse>> earlier) {
        this.context = context;
        this.language = context.language();
        this.html = html;
        this.earlier = earlier;
    }

    SectionView of(Section section) {
        Heading heading = section.heading();
        PartHtml written = html.part(section.id());
        return new SectionView(
                heading == null ? null : heading(heading, written.title()),
                written.tagline(),
                pieces(written, section.prose()),
                section.parts().stream().map(this::part).toList());
    }

    private SectionView.SectionHeading heading(Heading heading, String title) {
        boolean numbered = NUMBER.matcher(heading.text()).lookingAt();
        return new SectionView.SectionHeading(heading.id(), title, permalink(heading), numbered);
    }

    /** The HTML in pieces, each but the last with the item that pages add to after it. */
    private List<SectionView.Piece> pieces(PartHtml written, Prose prose) {
        List<String> texts = written.prose();
        List<SectionView.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean item = i + 1 < texts.size();
            pieces.add(new SectionView.Piece(
                    texts.get(i), item ? inline(prose.items().get(i)) : null));
        }
        return pieces;
    }

    private SectionView.InlineItem inline(Item item) {
        return new SectionView.InlineItem(item.heading().id(), permalink(item.heading()), earlier(item));
    }

    private SectionView.ItemOrCluster part(Part part) {
        return new SectionView.ItemOrCluster(
                part instanceof Item item ? item(item) : null, part instanceof Group group ? cluster(group) : null);
    }

    private SectionView.Cluster cluster(Group group) {
        PartHtml written = html.part(group.heading().id());
        return new SectionView.Cluster(
                group.heading().id(),
                group.heading().level(),
                written.title(),
                permalink(group.heading()),
                pieces(written, group.prose()),
                group.parts().stream().map(this::part).toList());
    }

    private ItemView item(Item item) {
        PartHtml written = html.part(item.heading().id());
        return new ItemView(
                item.heading().id(),
                item.heading().level(),
                written.titleLink(item).map(SourceLink::url).orElse(""),
                written.title(),
                written.marks(),
                sources(item, written),
                permalink(item.heading()),
                written.text(),
                earlier(item));
    }

    private List<ItemView.Use> earlier(Item item) {
        return earlier.getOrDefault(item.heading().id(), List.of()).stream()
                .limit(IN_EARLIER)
                .map(use -> new ItemView.Use(context.links().to(use), context.label(use.entry())))
                .toList();
    }

    private String permalink(Heading heading) {
        String text = heading.text();
        return language.with("permalink", text.isBlank() ? heading.id() : text);
    }

    /** Where the title is the link to the first source, only further ones need links of their own. */
    private static List<ItemView.Source> sources(Item item, PartHtml written) {
        boolean linked = written.titleLink(item).isPresent();
        List<ItemView.Source> views = new ArrayList<>();
        for (SourceLink source : item.sources()) {
            views.add(new ItemView.Source(
                    source.url(),
                    !linked || !views.isEmpty(),
                    source.label() == null ? "" : source.label(),
                    source.name(),
                    source.publisher() == null ? "" : source.host()));
        }
        return views;
    }
}
