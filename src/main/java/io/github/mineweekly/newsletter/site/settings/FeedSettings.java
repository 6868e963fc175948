package io.github.mineweekly.newsletter.site.settings;

import java.util.Map;

/**
 * What a team decides about feeds, sections, and what else programs read.
 *
 * @param project {@code groupId:artifactId}, by which the files of the site are known
 * @param newsletterId what ids in feeds and mails begin with; the project, and the folder where that is not the usual
 *     one
 * @param author who stands for issues without an author, or empty for the newsletter itself
 * @param sectionAliases from a section's name to the name of the section that it counts as
 * @param feedSize how many issues a feed holds, at least 1
 * @param markdownTwins whether each page has a file of Markdown beside it
 */
public record FeedSettings(
        String project,
        String newsletterId,
        String author,
        Map<String, String> sectionAliases,
        int feedSize,
        boolean markdownTwins) {
    /** How many issues a feed holds if nobody says otherwise. */
    public static final int FEED_SIZE = 20;

    public FeedSettings {
        sectionAliases = Map.copyOf(sectionAliases);
        if (feedSize < 1) {
            throw new IllegalArgumentException("feedSize is " + feedSize);
        }
    }
}
