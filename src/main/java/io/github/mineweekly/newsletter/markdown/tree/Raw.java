package io.github.mineweekly.newsletter.markdown.tree;

/**
 * Raw HTML of an issue.
 *
 * @param source as typed
 * @param html what of it is written, before addresses are resolved
 */
public record Raw(Fragment source, String html) {
    /** All of it is written. */
    public static Raw asTyped(Fragment source) {
        return new Raw(source, source.text());
    }

    public boolean hasTags() {
        return html.indexOf('<') >= 0;
    }
}
