package io.github.mineweekly.newsletter.issue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The text that opens the home page. It is not an issue, and its front matter may be absent.
 *
 * @param title the newsletter's name, which is the heading of the home page
 * @param silenced ids of rules that a {@code # newsletter:off} comment silences in this file
 */
public record HomeText(
        SourceFile source, String title, boolean hidden, boolean draft, Set<String> silenced, int bodyOffset)
        implements MarkdownSource {
    public HomeText {
        silenced = Collections.unmodifiableSet(new LinkedHashSet<>(silenced));
    }
}
