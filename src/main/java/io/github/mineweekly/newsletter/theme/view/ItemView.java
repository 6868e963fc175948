package io.github.mineweekly.newsletter.theme.view;

import java.util.List;

/**
 * An item of an issue: {@code item}.
 *
 * @param level of the heading
 * @param heading HTML
 * @param marks of its footnotes, HTML, which no link may hold
 * @param permalink what the link to the heading is called
 * @param url of its first source; empty if there is none, or the heading holds a link itself
 * @param html its text
 * @param earlier the issues that had its source before
 */
public record ItemView(
        String id,
        int level,
        String url,
        String heading,
        String marks,
        List<Source> sources,
        String permalink,
        String html,
        List<Use> earlier) {
    /**
     * @param more whether it needs a link: the first mostly is the link of the heading
     * @param label as typed before it, or empty
     * @param host empty if the publisher says it
     */
    public record Source(String url, boolean more, String label, String publisher, String host) {}

    public record Use(String url, String label) {}

    public boolean hasEarlier() {
        return !earlier.isEmpty();
    }
}
