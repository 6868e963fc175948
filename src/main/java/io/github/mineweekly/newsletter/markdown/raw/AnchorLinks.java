package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.inline.Entities;
import io.github.mineweekly.newsletter.markdown.link.Destination;
import io.github.mineweekly.newsletter.markdown.link.LinkResolver;
import io.github.mineweekly.newsletter.markdown.link.Reference;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Raw links in running text, as {@code <a href="…" target="_blank">text</a>}, read as links of Markdown: so they can be
 * sources of items, and have a text in lists. One that holds a picture or another link, or that has an id or a language
 * of its own, stays raw.
 */
final class AnchorLinks {
    /** What nobody misses: the page decides how its links look and open. */
    private static final Set<String> ATTRIBUTES = Set.of("href", "title", "target", "rel", "class", "style");

    private static final Set<String> IN_TEXT =
            Set.of("b", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "s", "small", "span", "strong", "u");

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
                        inline instanceof Inline.Span span
                                ? new Inline.Span(span.mark(), in(span.children()))
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
                && ATTRIBUTES.containsAll(tag.attributes().keySet())
                && !tag.hides();
    }

    /** Where its end is, with text between; -1 if anything else is. */
    private static int endOf(List<Inline> content, int start) {
        for (int i = start + 1; i < content.size(); i++) {
            HtmlTag tag = tag(content.get(i));
            if (tag != null && tag.closing() && tag.name().equals("a")) {
                return i > start + 1 ? i : -1;
            }
            if (!isText(content.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isText(Inline inline) {
        if (inline instanceof Inline.Span span) {
            return span.children().stream().allMatch(AnchorLinks::isText);
        }
        HtmlTag tag = tag(inline);
        return inline instanceof Inline.Text
                || inline instanceof Inline.Code
                || inline instanceof Inline.Typed
                || inline instanceof Inline.LineBreak
                || (tag != null && IN_TEXT.contains(tag.name()));
    }

    private @Nullable Inline link(Inline.Html html, HtmlTag tag, List<Inline> text) {
        for (RawHtml.Address address : RawHtml.addresses(html.raw(), false)) {
            Destination destination = links.resolve(address.url(), Reference.Kind.LINK);
            String title = Entities.unescape(tag.attributes().getOrDefault("title", ""));
            Inline.Place place = html.raw().source().place(address.start(), address.end());
            return destination instanceof Destination.Rejected
                    ? null
                    : new Inline.Link(address.url(), destination, title, List.copyOf(text), false, place);
        }
        return null;
    }
}
