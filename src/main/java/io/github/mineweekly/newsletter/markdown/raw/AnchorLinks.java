package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.inline.Entities;
import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.markdown.link.LinkResolver;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.PlainText;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import io.github.mineweekly.newsletter.text.Characters;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Raw links in running text, as {@code <a href="…" target="_blank">text</a>}, read as links of Markdown: so they can be
 * sources of items, and have a text in lists. One that holds a picture, another link or nothing to see, whose tags
 * cross others, that leads nowhere, or that has an id, a class or a language of its own stays raw.
 */
final class AnchorLinks {
    /** What the page keeps, and Markdown has no place for; anything else is not kept, but the title. */
    private static final Set<String> KEPT = Set.of("id", "name", "dir", "lang", "role", "tabindex", "class");

    private static final Set<String> IN_TEXT = Set.of(
            "b", "br", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "s", "small", "span", "strong", "sub",
            "sup", "u");

    private final LinkResolver links;

    AnchorLinks(LinkResolver links) {
        this.links = links;
    }

    List<Inline> in(List<Inline> content) {
        List<Inline> read = new ArrayList<>(content.size());
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            HtmlTag tag = tag(inline);
            int end = tag != null && begins(tag) ? endOf(content, i) : -1;
            Inline link = tag == null || end < 0 ? null : link((Inline.Html) inline, tag, content.subList(i + 1, end));
            if (link != null) {
                read.add(link);
                i = end;
            } else {
                read.add(
                        inline instanceof Inline.MarkedSpan span
                                ? new Inline.MarkedSpan(span.mark(), in(span.children()))
                                : inline);
            }
        }
        return List.copyOf(read);
    }

    private static @Nullable HtmlTag tag(Inline inline) {
        return inline instanceof Inline.Html html && html.raw().hasTags()
                ? HtmlTag.at(html.raw().html(), 0)
                : null;
    }

    private static boolean begins(HtmlTag tag) {
        return tag.name().equals("a")
                && tag.has("href")
                && tag.attributes().keySet().stream()
                        .noneMatch(attribute -> KEPT.contains(attribute) || attribute.startsWith("aria-"))
                && !tag.hides();
    }

    /** Where its end is, with whole elements of text between; -1 if anything else is. */
    private static int endOf(List<Inline> content, int start) {
        Deque<String> open = new ArrayDeque<>();
        for (int i = start + 1; i < content.size(); i++) {
            HtmlTag tag = tag(content.get(i));
            if (tag != null && tag.closing() && tag.name().equals("a")) {
                return open.isEmpty() && isSeen(content.subList(start + 1, i)) ? i : -1;
            }
            if (!isText(content.get(i), open)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSeen(List<Inline> content) {
        return Characters.isSeen(PlainText.of(content));
    }

    /** @param open the elements that are open before it, and then after it */
    private static boolean isText(Inline inline, Deque<String> open) {
        if (inline instanceof Inline.MarkedSpan span) {
            Deque<String> within = new ArrayDeque<>();
            return span.children().stream().allMatch(child -> isText(child, within)) && within.isEmpty();
        }
        HtmlTag tag = tag(inline);
        if (tag == null) {
            return inline instanceof Inline.Text
                    || inline instanceof Inline.Code
                    || inline instanceof Inline.Typed
                    || inline instanceof Inline.LineBreak;
        }
        if (tag.closing()) {
            return tag.name().equals(open.poll());
        }
        if (!HtmlNames.isVoid(tag.name())) {
            open.push(tag.name());
        }
        return IN_TEXT.contains(tag.name());
    }

    private @Nullable Inline link(Inline.Html html, HtmlTag tag, List<Inline> text) {
        List<RawHtml.Address> addresses = RawHtml.addresses(html.raw(), false);
        if (addresses.isEmpty() || WebAddress.leadsNowhere(addresses.get(0).url())) {
            return null;
        }
        RawHtml.Address address = addresses.get(0);
        Destination destination = links.resolve(address.url(), Reference.Kind.LINK);
        String title = Entities.resolved(tag.attribute("title"));
        Inline.Place place = html.raw().source().place(address.start(), address.end());
        return destination instanceof Destination.Rejected
                ? null
                : new Inline.Link(address.url(), destination, title, List.copyOf(text), false, place);
    }
}
