package io.github.mineweekly.newsletter.markdown;

import io.github.mineweekly.newsletter.issue.Outline;
import io.github.mineweekly.newsletter.markdown.html.ContainerTitles;
import io.github.mineweekly.newsletter.markdown.inline.SoftBreaks;
import io.github.mineweekly.newsletter.markdown.tree.HtmlMode;
import org.jspecify.annotations.Nullable;

/**
 * How articles are rendered.
 *
 * @param outline for issues that do not say
 * @param locale the tag of every page's language, or null to go by the text
 * @param siteUrl the address of the newsletter's folder with its last slash, or null if it is not known
 * @param twins whether each issue is published as Markdown, too
 * @param titles of containers that bring none
 */
public record MarkdownSettings(
        Outline outline,
        HtmlMode html,
        SoftBreaks softBreaks,
        @Nullable String locale,
        @Nullable String siteUrl,
        boolean twins,
        ContainerTitles titles) {}
