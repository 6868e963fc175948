package io.github.mineweekly.newsletter.markdown.tree;

import io.github.mineweekly.newsletter.text.HtmlEscape;

/**
 * Raw HTML of an issue.
 *
 * @param source as typed
 * @param html what of it is written, before addresses are resolved; refers to no character that no page can hold
 */
public record Raw(Fragment source, String html) {
    public Raw {
        html = HtmlEscape.withoutForbidden(html);
    }

    /** All of it is written. */
    public static Raw asTyped(Fragment source) {
        return new Raw(source, source.text());
    }

    public boolean hasTags() {
        return html.indexOf('<') >= 0;
    }

    /**
     * An element that a raw tag begins, of those that are kept.
     *
     * @param place of the tag in the body
     * @param end where the tag is that ends it; -1 if there is none
     * @param needsEnd whether it takes what follows where there is none
     * @param plain whether what is in it looks the same without it
     */
    public record Element(String name, Inline.Place place, int end, boolean needsEnd, boolean plain) {
        public Element endingAt(int offset) {
            return new Element(name, place, offset, needsEnd, plain);
        }
    }
}
