package io.github.mineweekly.newsletter.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Where an item comes from.
 *
 * @param url http or https
 * @param host the address's host without {@code www.}, in lower case
 * @param publisher the host's known name, as {@code 微信公众号} or {@code GitHub owner/repo}; null if it has none
 * @param label what the author wrote before the address, as {@code 原文}; null if nothing
 */
public record SourceLink(
        String url,
        String host,
        @Nullable String publisher,
        @Nullable String label) {
    /** The publisher, else the host. */
    public String name() {
        return publisher == null ? host : publisher;
    }
}
