package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.issue.Outline;

/**
 * How articles are rendered.
 *
 * @param outline for issues that do not say
 */
public record MarkdownSettings(Outline outline, HtmlMode html, SoftBreaks softBreaks) {
    /** What the goals use where a team says nothing. */
    public static MarkdownSettings defaults() {
        return new MarkdownSettings(Outline.levels(2, 3), HtmlMode.SANITIZE, SoftBreaks.AUTO);
    }
}
