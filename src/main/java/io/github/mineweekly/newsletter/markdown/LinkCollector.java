package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.markdown.link.LinkResolver;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Body;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.link.SharedLink;
import io.github.mineweekly.newsletter.markdown.tree.TreeWalker;
import io.github.mineweekly.newsletter.text.Printable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the links and images of an article in source order. Used once. */
final class LinkCollector {
    private final Body body;
    private final LinkResolver links;
    private final BodyProblems problems;
    private final boolean rawAsTyped;
    private final List<Reference> references = new ArrayList<>();
    private final List<SharedLink> shared = new ArrayList<>();
    private final TreeWalker walk = new TreeWalker(new Listener());
    private String anchor = "";
    private @Nullable String itemTitle;

    /** @param rawAsTyped whether addresses in raw HTML are written whatever they are */
    LinkCollector(Body body, LinkResolver links, BodyProblems problems, boolean rawAsTyped) {
        this.rawAsTyped = rawAsTyped;
        this.body = body;
        this.links = links;
        this.problems = problems;
    }

    /** From here on links are below this heading. */
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

    private final class Listener implements TreeWalker.Listener {
        @Override
        public void heading(Block.HeadingBlock heading) {
            enter(heading.id());
        }

        @Override
        public void link(Inline.Link link) {
            String title = itemTitle == null ? PlainText.of(link.children()) : itemTitle;
            add(link.url(), Reference.Kind.LINK, title, link.place(), false);
        }

        @Override
        public void image(Inline.Image image) {
            add(image.url(), Reference.Kind.IMAGE, image.alt(), image.place(), false);
        }

        @Override
        public void raw(Raw html) {
            for (RawHtml.Address address : RawHtml.addresses(html)) {
                int start = html.source().offset(address.start());
                Inline.Place place =
                        new Inline.Place(start, start + address.url().length());
                add(address.url(), address.kind(), address.text(), place, rawAsTyped);
            }
        }
    }

    private void add(String url, Reference.Kind kind, String title, Inline.Place place, boolean asTyped) {
        if (BodyChecks.lacksScheme(url)) {
            return;
        }
        Destination destination = links.resolve(url, kind);
        Location location = body.location(place);
        if (destination instanceof Destination.Own own) {
            references.add(new Reference(kind, own.path(), own.fragment(), location));
        } else if (destination instanceof Destination.Web web && kind == Reference.Kind.LINK) {
            shared.add(new SharedLink(web.href(), title, anchor, location));
        } else if (destination instanceof Destination.Rejected && !asTyped) {
            String found = "the address " + Printable.quote(url) + " is not kept";
            String help = kind == Reference.Kind.LINK
                    ? "a link can lead to a path, http, https, mailto or tel"
                    : "write a path, or an address that begins with https://";
            problems.add(BodyRules.CONTENT_DROPPED, place, found, help);
        }
    }

    List<Reference> references() {
        return references;
    }

    List<SharedLink> shared() {
        return shared;
    }
}
