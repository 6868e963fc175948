package io.github.mineweekly.newsletter.markdown.html;

import io.github.mineweekly.newsletter.markdown.tree.LimitExceededException;
import io.github.mineweekly.newsletter.markdown.tree.LimitedCount;
import io.github.mineweekly.newsletter.markdown.tree.Limits;
import io.github.mineweekly.newsletter.markdown.tree.Raw;
import io.github.mineweekly.newsletter.markdown.tree.RawHtml;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts how many raw tags are open at once. jsoup takes more than linear time on formatting tags that are never
 * closed, so a text that opens hundreds is refused before it gets there.
 */
public final class RawDepth {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*+)");

    /** Tags that hold nothing, and those that the next of their kind closes. */
    private static final Set<String> UNCOUNTED = RawHtml.elements("uncounted");

    private RawDepth() {}

    /**
     * @throws LimitExceededException if more than {@link Limits#DEEPEST_TAGS} are open somewhere, or there are too many
     * in all
     */
    public static void check(List<Raw> raw) {
        int depth = 0;
        LimitedCount tags = new LimitedCount(Limits.MOST_TAGS, "raw tags");
        for (Raw html : raw) {
            Matcher tag = TAG.matcher(html.html());
            while (tag.find()) {
                tags.add(offset(html, tag.start()));
                if (!UNCOUNTED.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
                    depth = tag.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
                }
                if (depth > Limits.DEEPEST_TAGS) {
                    throw LimitExceededException.tooDeep(Limits.DEEPEST_TAGS, offset(html, tag.start()));
                }
            }
        }
    }

    /** What is written is about as long as what was typed. */
    private static int offset(Raw raw, int index) {
        return raw.source().offset(Math.min(index, raw.source().text().length()));
    }
}
