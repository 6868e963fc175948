package io.github.mineweekly.newsletter.markdown.form;

import io.github.mineweekly.newsletter.markdown.tree.Block;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.markdown.tree.InlineRewriter;
import io.github.mineweekly.newsletter.markdown.tree.TreeIndex;
import io.github.mineweekly.newsletter.text.WebAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The link in an item's heading. */
public final class HeadingLink {
    private HeadingLink() {}

    /** The one link to another site that a heading is or holds; null if there is none or more than one. */
    public static Inline.@Nullable Link only(List<Inline> content) {
        List<Inline.Link> links = all(content);
        return links.size() == 1 ? links.get(0) : null;
    }

    /** The links that a heading holds; none if one of them leads to no other site. */
    public static List<Inline.Link> all(List<Inline> content) {
        List<Inline.Link> links =
                TreeIndex.of(List.of(new Block.Paragraph(content, 0))).links();
        return links.stream().allMatch(link -> WebAddress.isSite(link.url())) ? links : List.of();
    }

    /** The content with links replaced by their text. */
    public static List<Inline> without(List<Inline> content) {
        return new WithoutLinks().of(content);
    }

    private static final class WithoutLinks extends InlineRewriter {
        @Override
        public List<Inline> visit(Inline.Link link) {
            return of(link.children());
        }
    }
}
