package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * An item of an issue: {@code item}.
 *
 * @param level of the heading
 * @param heading HTML
 * @param permalink what the link to the heading is called
 * @param url of its first source, or empty
 * @param html its text
 * @param earlier the issues that had its source before
 */
public record ItemView(
        String id,
        int level,
        String url,
        String heading,
        List<Source> sources,
        String permalink,
        String html,
        List<Use> earlier) {
    /**
     * @param more whether it is a further one: the first is the link of the heading
     * @param label as typed before it, or empty
     * @param host empty if the publisher says it
     */
    public record Source(String url, boolean more, String label, String publisher, String host) {}

    public record Use(String url, String label) {}

    public boolean hasEarlier() {
        return !earlier.isEmpty();
    }
}
