package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.issue.MarkdownSource;
import io.github.mineweekly.newsletter.markdown.html.LinkResolver;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Fragment;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.markdown.tree.Reference;
import io.github.mineweekly.newsletter.markdown.tree.SharedLink;
import io.github.mineweekly.newsletter.markdown.tree.TreeWalker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the links and images of an article in source order. Used once. */
final class LinkCollector {
    private final MarkdownSource issue;
    private final LinkResolver links;
    private final boolean rawHtml;
    private final List<Reference> references = new ArrayList<>();
    private final List<SharedLink> shared = new ArrayList<>();
    private final TreeWalker walk = new TreeWalker(this::block, this::inline);
    private String anchor = "";
    private @Nullable String itemTitle;

    /** @param rawHtml whether links in raw HTML count */
    LinkCollector(MarkdownSource issue, LinkResolver links, boolean rawHtml) {
        this.issue = issue;
        this.links = links;
        this.rawHtml = rawHtml;
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
        walk.blocks(blocks);
    }

    void inlines(List<Inline> content) {
        walk.inlines(content);
    }

    private void block(Block block) {
        if (block instanceof Block.Title title) {
            enter(title.id());
        } else if (block instanceof Block.Html html) {
            raw(html.source());
        }
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Link link) {
            String title = itemTitle == null ? PlainText.of(link.children()) : itemTitle;
            add(link.url(), Reference.Kind.LINK, title, link.place());
        } else if (inline instanceof Inline.Image image) {
            add(image.url(), Reference.Kind.IMAGE, image.alt(), image.place());
        } else if (inline instanceof Inline.Html html) {
            raw(html.source());
        }
    }

    private void raw(Fragment html) {
        if (rawHtml) {
            for (RawHtml.Address address : RawHtml.addresses(html.text())) {
                int start = html.offset(address.start());
                Inline.Place place =
                        new Inline.Place(start, start + address.url().length());
                add(address.url(), address.kind(), address.text(), place);
            }
        }
    }

    private void add(String url, Reference.Kind kind, String title, Inline.Place place) {
        if (BodyChecks.lacksScheme(url)) {
            return;
        }
        LinkResolver.Destination destination = links.resolve(url, kind);
        int offset = issue.bodyOffset();
        int length = issue.source().text().length();
        Location location = issue.source()
                .location(
                        offset + place.start(),
                        Math.max(offset + place.start(), Math.min(length, offset + place.end())));
        if (destination instanceof LinkResolver.Destination.Own own) {
            references.add(new Reference(kind, own.path(), own.fragment(), location));
        } else if (destination instanceof LinkResolver.Destination.Web web && kind == Reference.Kind.LINK) {
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
