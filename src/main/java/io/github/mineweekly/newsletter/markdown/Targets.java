package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the links and images of an article in source order. Used once. */
final class Targets {
    private final Issue issue;
    private final Links links;
    private final List<Reference> references = new ArrayList<>();
    private final List<SharedLink> shared = new ArrayList<>();
    private String anchor = "";
    private @Nullable String itemTitle;

    Targets(Issue issue, Links links) {
        this.issue = issue;
        this.links = links;
    }

    /** From here on links lie below this heading. */
    void enter(String id) {
        anchor = id;
    }

    /** Takes an item's source, whose link gets the item's title. */
    void source(Block block, String title) {
        itemTitle = title;
        blocks(List.of(block));
        itemTitle = null;
    }

    void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                inlines(paragraph.content());
            } else if (block instanceof Block.Title title) {
                enter(title.id());
                inlines(title.content());
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.children());
            } else if (block instanceof Block.Items items) {
                items.entries().forEach(entry -> blocks(entry.children()));
            } else if (block instanceof Block.Table table) {
                table.head().forEach(this::inlines);
                table.rows().forEach(row -> row.forEach(this::inlines));
            } else if (block instanceof Block.Box box) {
                inlines(box.title());
                blocks(box.children());
            }
        }
    }

    void inlines(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Span span) {
                inlines(span.children());
            } else if (inline instanceof Inline.Link link) {
                String title = itemTitle == null ? PlainText.of(link.children()) : itemTitle;
                add(link.url(), Reference.Kind.LINK, title, link.place());
                inlines(link.children());
            } else if (inline instanceof Inline.Image image) {
                add(image.url(), Reference.Kind.IMAGE, image.alt(), image.place());
            }
        }
    }

    private void add(String url, Reference.Kind kind, String title, Inline.Place place) {
        Links.Destination destination = links.resolve(url, kind);
        var location = issue.source().location(issue.bodyOffset() + place.start(), issue.bodyOffset() + place.end());
        if (destination instanceof Links.Destination.Own own) {
            references.add(new Reference(kind, own.path(), own.fragment(), location));
        } else if (destination instanceof Links.Destination.Web web && kind == Reference.Kind.LINK) {
            shared.add(new SharedLink(web.href(), title, anchor, location));
        }
    }

    List<Reference> references() {
        return references;
    }

    List<SharedLink> shared() {
        return shared;
    }
}
