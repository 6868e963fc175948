package io.github.mineweekly.newsletter.catalog;

import io.github.mineweekly.newsletter.text.UrlEncoding;

/**
 * A place where a link was shared.
 *
 * @param anchor the id of the heading above the link, or empty
 */
public record LinkUse(RenderedIssue entry, String anchor) {
    /** The address of the place for programs, relative to the newsletter's folder. */
    public String url() {
        String page = UrlEncoding.path(entry.issue().source().pagePath());
        return anchor.isEmpty() ? page : page + "#" + UrlEncoding.path(anchor);
    }
}
