package io.github.mineweekly.newsletter.markdown.tree;

import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.markdown.link.LinkResolver;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.picture.PictureSize;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the raw HTML of one article leads. Does not change once it is made. */
public final class RawLinks {
    /** What an address is and how it was typed decide where it leads. */
    private record Typed(Reference.Kind kind, String url) {}

    private final IdentityHashMap<Raw, List<Link>> links = new IdentityHashMap<>();
    private final Map<Typed, Destination> destinations = new HashMap<>();

    /** Of pictures of the newsletter's folder, by their addresses as typed. */
    private final Map<String, PictureSize> sizes = new HashMap<>();

    private RawLinks() {}

    /**
     * A link, an image or the like.
     *
     * @param url as typed, without escapes of HTML
     * @param text of a link, or what is shown in place of an image
     * @param silent whether it is a picture and nothing says what to show in place of it, not even that nothing is
     * @param astray whether it would lead to the newsletter, and is written as typed with a leading slash, by which it
     *     leads to the root of the host
     * @param place the address as typed
     */
    public record Link(
            Reference.Kind kind,
            String url,
            Destination destination,
            String text,
            boolean silent,
            boolean astray,
            Inline.Place place) {}

    /**
     * @param raw all of the article, as far as it is written
     * @param mode what is written of it
     */
    public static RawLinks of(List<Raw> raw, HtmlMode mode, LinkResolver resolver) {
        RawLinks all = new RawLinks();
        for (Raw html : raw) {
            List<Link> found = RawHtml.addresses(html, mode == HtmlMode.ALLOW).stream()
                    .map(address -> all.link(html, address, mode, resolver))
                    .toList();
            all.links.put(html, found);
        }
        return all;
    }

    private Link link(Raw html, RawHtml.Address address, HtmlMode mode, LinkResolver resolver) {
        Destination destination = destinations.computeIfAbsent(
                new Typed(address.kind(), address.url()), typed -> resolver.resolve(typed.url(), typed.kind()));
        PictureSize size = address.kind() == Reference.Kind.IMAGE ? resolver.sizeOf(destination) : null;
        if (size != null) {
            sizes.put(address.url(), size);
        }
        boolean astray = mode == HtmlMode.ALLOW
                && address.url().startsWith("/")
                && destination instanceof Destination.Own
                && !destination.href().startsWith("/")
                && !resolver.isWholeHost();
        Inline.Place place = html.source().place(address.start(), address.end());
        return new Link(address.kind(), address.url(), destination, address.text(), address.silent(), astray, place);
    }

    /** The links of one piece of raw HTML, in source order. */
    public List<Link> in(Raw html) {
        return links.getOrDefault(html, List.of());
    }

    /** The size of a picture that was typed in raw HTML; null if it is not known. */
    public @Nullable PictureSize sizeOf(String url) {
        return sizes.get(url);
    }

    /** Where an address that was typed in raw HTML leads; null if none of this kind was typed so. */
    public @Nullable Destination find(Reference.Kind kind, String url) {
        return destinations.get(new Typed(kind, url));
    }
}
