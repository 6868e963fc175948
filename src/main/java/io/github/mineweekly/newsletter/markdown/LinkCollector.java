package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.diagnostic.Location;
import io.github.mineweekly.newsletter.markdown.check.AddressTypo;
import io.github.mineweekly.newsletter.markdown.form.Form;
import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.link.SharedLink;
import io.github.mineweekly.newsletter.markdown.part.EntryTree;
import io.github.mineweekly.newsletter.markdown.part.GroupTree;
import io.github.mineweekly.newsletter.markdown.part.ItemTree;
import io.github.mineweekly.newsletter.markdown.part.PartTree;
import io.github.mineweekly.newsletter.markdown.part.ProseItems;
import io.github.mineweekly.newsletter.markdown.part.ProseTree;
import io.github.mineweekly.newsletter.markdown.part.SectionTree;
import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Body;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Footnotes;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.RawLinks;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.markdown.tree.TreeWalker;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the links and images of an article in source order. Used once. */
final class LinkCollector {
    private final Body body;
    private final RawLinks rawLinks;
    private final BodyProblems problems;
    private final boolean rawAsTyped;
    private final Interner texts;
    private final List<Reference> references = new ArrayList<>();
    private final List<SharedLink> shared = new ArrayList<>();
    private final TreeWalker walk = new Walker();
    private String anchor = "";

    /** The anchor of what is in no item, and whether the block before was in one. */
    private String outside = "";

    private boolean inItem;
    private @Nullable String itemTitle;
    private @Nullable String firstPicture;

    /** @param rawAsTyped whether addresses in raw HTML are written whatever they are */
    LinkCollector(Body body, RawLinks rawLinks, BodyProblems problems, boolean rawAsTyped, Interner texts) {
        this.texts = texts;
        this.rawAsTyped = rawAsTyped;
        this.body = body;
        this.rawLinks = rawLinks;
        this.problems = problems;
    }

    void sections(List<SectionTree> sections) {
        for (SectionTree section : sections) {
            if (section.heading() != null) {
                walk.blocks(List.of(section.heading()));
            }
            prose(section.prose());
            section.parts().forEach(this::part);
        }
    }

    private void part(PartTree part) {
        if (part instanceof GroupTree group) {
            walk.blocks(List.of(group.heading()));
            prose(group.prose());
            group.parts().forEach(this::part);
        } else if (part instanceof ItemTree item) {
            item(item);
        }
    }

    private void prose(ProseTree prose) {
        ProseItems items = new ProseItems(prose.items());
        outside = anchor;
        inItem = false;
        prose.blocks().forEach(block -> block(block, null, items));
    }

    /** @param outer the item that the block is in by what holds it; null if it is in none */
    private void block(Block block, @Nullable EntryTree outer, ProseItems items) {
        EntryTree own = items.owner(block);
        EntryTree owner = own == null ? outer : own;
        if (block instanceof Block.ListBlock list) {
            list.items().forEach(entry -> entry.children().forEach(child -> block(child, owner, items)));
            return;
        }
        outside = owner == null && block instanceof Block.HeadingBlock heading ? heading.id() : outside;
        if (owner != null || inItem) {
            anchor = owner == null ? outside : owner.id();
        }
        inItem = owner != null;
        if (owner != null && block instanceof Block.Paragraph paragraph) {
            paragraph.content().forEach(inline -> inline(inline, owner));
        } else {
            walk.blocks(List.of(block));
        }
    }

    /** A source is listed by the item's title, unless its own text is that. */
    private void inline(Inline inline, EntryTree item) {
        boolean source = item.found().form() != Form.LINK && holdsSource(inline, item);
        itemTitle = source ? item.found().name() : null;
        walk.inlines(List.of(inline));
        itemTitle = null;
    }

    private static boolean holdsSource(Inline inline, EntryTree item) {
        List<Inline.Link> links =
                TreeIndex.of(List.of(new Block.Paragraph(List.of(inline), 0))).links();
        return item.found().sources().stream().anyMatch(source -> links.contains(source.link()));
    }

    /** A link that is the item's source gets the item's title. */
    private void item(ItemTree item) {
        anchor = item.heading().id();
        String title = item.heading().text();
        itemTitle = item.linked() ? title : null;
        walk.inlines(item.heading().content());
        if (item.sourceBlock() != null) {
            itemTitle = title;
            walk.blocks(List.of(item.sourceBlock()));
        }
        itemTitle = null;
        walk.blocks(item.blocks());
    }

    void notes(List<Footnotes.Note> notes) {
        for (Footnotes.Note note : notes) {
            anchor = Footnotes.id(note.number());
            walk.blocks(note.body());
        }
    }

    private final class Walker extends TreeWalker {
        @Override
        protected void heading(Block.HeadingBlock heading) {
            anchor = heading.id();
        }

        @Override
        protected void link(Inline.Link link) {
            String title = itemTitle == null ? PlainText.of(link.children()) : itemTitle;
            add(Reference.Kind.LINK, link.url(), link.destination(), title, link.place(), false);
        }

        @Override
        protected void image(Inline.Image image) {
            add(Reference.Kind.IMAGE, image.url(), image.destination(), image.alt(), image.place(), false);
        }

        @Override
        protected void raw(Raw html) {
            for (RawLinks.Link link : rawLinks.in(html)) {
                add(link.kind(), link.url(), link.destination(), link.text(), link.place(), rawAsTyped);
                if (link.astray()) {
                    String found =
                            Printable.quote(link.url()) + " is written as typed, and leads to the root of the host";
                    String help = "write " + Printable.quote(link.destination().href());
                    problems.add(BodyRules.CONTENT_DROPPED, link.place(), found, help);
                }
            }
        }
    }

    private void add(
            Reference.Kind kind,
            String url,
            Destination destination,
            String title,
            Inline.Place place,
            boolean asTyped) {
        if (AddressTypo.lacksScheme(url)) {
            return;
        }
        if (kind == Reference.Kind.IMAGE && firstPicture == null && !(destination instanceof Destination.Rejected)) {
            firstPicture = destination instanceof Destination.Own own ? own.path() : destination.href();
        }
        Location location = body.location(place);
        if (destination instanceof Destination.Own own) {
            String id = asTyped ? "" : own.id();
            references.add(new Reference(kind, own.path(), own.fragment(), id, asTyped, location));
        } else if (destination instanceof Destination.Outside outside) {
            references.add(new Reference(kind, outside.path(), "", "", asTyped, location));
        } else if (destination instanceof Destination.Web web && kind == Reference.Kind.LINK) {
            shared.add(
                    new SharedLink(texts.of(WebAddress.outsidePages(web.href())), texts.of(title), anchor, location));
        } else if (destination instanceof Destination.Rejected && !asTyped && !url.isBlank()) {
            // Of an address that is not there, `link-empty` speaks.
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

    @Nullable
    String firstPicture() {
        return firstPicture;
    }

    List<SharedLink> shared() {
        return shared;
    }
}
