package io.github.mineweekly.newsletter.markdown.raw;

import io.github.mineweekly.newsletter.markdown.inline.Entities;
import io.github.mineweekly.newsletter.markdown.tree.BodyProblems;
import io.github.mineweekly.newsletter.markdown.tree.BodyRules;
import io.github.mineweekly.newsletter.markdown.tree.Inline;
import io.github.mineweekly.newsletter.text.Printable;
import io.github.mineweekly.newsletter.text.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * An {@code <iframe>}, of which a link is shown.
 *
 * @param address of what it holds, or of the page of what it plays
 * @param text of the link
 */
record FrameLink(String address, String text) {
    /** Null if a tag begins no frame, or one that holds nothing. */
    static @Nullable FrameLink of(HtmlTag tag) {
        String source = Entities.resolved(tag.attribute("src"));
        boolean leads = !source.isBlank()
                && (WebAddress.isWeb(source) || WebAddress.scheme(source).isEmpty());
        if (!leads || tag.closing() || !tag.name().equals("iframe")) {
            return null;
        }
        String address = PlayerAddress.page(source);
        String title = Entities.resolved(tag.attribute("title"));
        String shown = address.startsWith("//") ? address.substring(2) : address;
        return new FrameLink(address, title.isBlank() ? shown : title);
    }

    void report(Inline.Place place, BodyProblems problems) {
        problems.add(
                BodyRules.CONTENT_DROPPED,
                place,
                "`<iframe>` is not embedded; a link to " + Printable.quote(address) + " is shown",
                "write a link, `[title](address)`, or `-Dnewsletter.html=allow` if every author is trusted");
    }
}
