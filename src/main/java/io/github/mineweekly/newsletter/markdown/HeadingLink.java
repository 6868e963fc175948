package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The link in an item's heading. */
final class HeadingLink {
    private HeadingLink() {}

    /** The one link to another site that a heading is or holds; null if there is none or more than one. */
    static Inline.@Nullable Link only(List<Inline> content) {
        List<Inline.Link> links = new ArrayList<>();
        collect(content, links);
        boolean one = links.size() == 1 && WebAddress.isWeb(links.get(0).url());
        return one && !links.get(0).url().startsWith("//") ? links.get(0) : null;
    }

    /** The content with links replaced by their text. */
    static List<Inline> without(List<Inline> content) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Link link) {
                out.addAll(without(link.children()));
            } else if (inline instanceof Inline.Span span) {
                out.add(new Inline.Span(span.mark(), without(span.children())));
            } else {
                out.add(inline);
            }
        }
        return List.copyOf(out);
    }

    /** Whether there is text only: no link, image or raw HTML. */
    static boolean isText(List<Inline> content) {
        return content.stream()
                .allMatch(inline -> inline instanceof Inline.Text
                        || inline instanceof Inline.Code
                        || inline instanceof Inline.Typed
                        || inline instanceof Inline.LineBreak
                        || (inline instanceof Inline.Span span && isText(span.children())));
    }

    private static void collect(List<Inline> content, List<Inline.Link> links) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Link link) {
                links.add(link);
            } else if (inline instanceof Inline.Span span) {
                collect(span.children(), links);
            }
        }
    }
}
